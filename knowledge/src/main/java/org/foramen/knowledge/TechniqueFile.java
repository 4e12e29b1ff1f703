package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.library.Technique;
import org.foramen.library.Technique.Odds;
import org.foramen.library.Technique.Risk;
import org.foramen.library.Technique.Told;
import org.foramen.library.Technique.Without;
import org.foramen.library.Wording;

/** A file of what patients are told of one procedure, or of what stands beside procedures, in each of their languages. */
final class TechniqueFile {
    static final Wording SILENT = new Wording(Map.of());
    private static final Shape<Wording> WORDING = Shape.table(SILENT, "a sentence in each language", fields -> {
        Map<String, String> in = new HashMap<>();
        Wording.LANGUAGES.forEach(language -> in.put(language, fields.one(language, Texts.TEXT)));
        return new Wording(in);
    });
    private static final Told TOLD = new Told(SILENT, "", Status.DRAFT);
    private static final Without WITHOUT = new Without(SILENT, 0);
    private static final Odds ODDS =
            new Odds(SILENT, 0, Optional.empty(), Optional.empty(), SILENT, SILENT, "", Status.DRAFT);
    private static final Risk RISK = new Risk(SILENT, Optional.empty(), Optional.empty(), "", Status.DRAFT);

    private final Desk desk;

    TechniqueFile(Desk desk) {
        this.desk = desk;
    }

    Technique read(Fields fields) {
        String id = fields.one("technique", Texts.NAME);
        fields.named("technique " + id);
        return new Technique(
                id,
                fields.or("beside", Texts.TRUTH, false),
                updated(fields),
                fields.one("name", WORDING),
                fields.one("what", WORDING),
                fields.one("suits", WORDING),
                fields.one("day", WORDING),
                fields.one("lasts", ProcedureFile.found(told().as(Optional::of), Optional.empty())),
                fields.one("after", ProcedureFile.found(told().list(), List.of())),
                fields.each("chances", odds()),
                fields.each("findings", told()),
                fields.each("risks", risk()),
                fields.one("instead", WORDING.list()),
                fields.one("unknown", WORDING),
                fields.one("funding", WORDING));
    }

    private static LocalDate updated(Fields fields) {
        return fields.one("updated", Times.DATE);
    }

    private Shape<Told> told() {
        return Shape.table(
                TOLD,
                "a sentence with its source",
                fields -> new Told(fields.one("says", WORDING), cites(fields), status(fields)));
    }

    private Shape<Odds> odds() {
        return Shape.table(
                ODDS,
                "a chance",
                fields -> new Odds(
                        fields.one("of", WORDING),
                        fields.one("share", Numbers.SHARE),
                        fields.maybe("range", Numbers.SHARES),
                        fields.maybe("without", without()),
                        fields.one("when", WORDING),
                        fields.one("who", WORDING),
                        cites(fields),
                        status(fields)));
    }

    private static Shape<Without> without() {
        return Shape.table(
                WITHOUT,
                "what the others had",
                fields -> new Without(fields.one("says", WORDING), fields.one("share", Numbers.SHARE)));
    }

    private Shape<Risk> risk() {
        return Shape.table(
                RISK,
                "a risk",
                fields -> new Risk(
                        fields.one("says", WORDING),
                        fields.maybe("share", Numbers.SHARE),
                        fields.maybe("range", Numbers.SHARES),
                        cites(fields),
                        status(fields)));
    }

    private String cites(Fields fields) {
        return fields.one("cites", desk.defined().cites());
    }

    private static Status status(Fields fields) {
        return fields.one("status", ClauseFields.STATUS);
    }
}
