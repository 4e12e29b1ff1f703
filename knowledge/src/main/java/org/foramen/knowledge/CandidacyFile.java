package org.foramen.knowledge;

import java.util.List;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Candidacy;
import org.foramen.library.Reason;

/** The file that says when it is time for a targeted procedure. */
final class CandidacyFile {
    /** What stands in while the file is missing. */
    static final Candidacy NONE = new Candidacy(List.of(), 0);

    private static final Reason BLANK = new Reason(Stand.IN, Criteria.BLANK, false, List.of());

    private final Desk desk;

    CandidacyFile(Desk desk) {
        this.desk = desk;
    }

    Candidacy read(Fields fields) {
        List<Reason> reasons = fields.one(
                "reasons", Shape.table(BLANK, "a reason", this::reason).list());
        int timing = (int) reasons.stream().filter(reason -> !reason.needed()).count();
        int enough = fields.one("enough", Numbers.count(0, 20));
        if (enough > timing) {
            fields.problem(fields.at("enough"), "Of " + timing + " reasons of timing, " + enough + " can never hold.");
        }
        return new Candidacy(reasons, enough);
    }

    private Reason reason(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Reason(
                ruling.clause(),
                ruling.test(),
                fields.one("needed", Texts.TRUTH),
                fields.each("procedures", desk.defined().procedural()));
    }
}
