package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Contested;
import org.foramen.library.Position;
import org.foramen.library.Position.Reach;
import org.foramen.library.Position.Said;
import org.foramen.library.Position.Stance;
import org.foramen.library.Position.Type;

/**
 * A file of what authorities say: positions below {@code positions:}, how far documents on many procedures reach below
 * {@code documents:}, and claims with their sides below {@code contested:}.
 */
final class PositionFile {
    private static final Said SAID = new Said("", "", "", "", Status.DRAFT);
    private static final Reach REACH = new Reach(Set.of(), "", "", Status.DRAFT, List.of());
    private static final Placed<Contested> UNCONTESTED =
            new Placed<>(new Contested("", "", "", "", Set.of(), List.of()), Spot.start(""));
    private static final Placed<Position> BLANK = new Placed<>(
            new Position(
                    "",
                    "",
                    Type.CLINIC,
                    Set.of(),
                    "",
                    Stance.NOT_ADDRESSED,
                    "",
                    "",
                    "",
                    Criteria.BLANK,
                    "",
                    "",
                    Optional.empty(),
                    "",
                    Status.DRAFT,
                    List.of(),
                    Optional.empty(),
                    false),
            Spot.start(""));

    private final Desk desk;
    private final Kinds kinds;

    PositionFile(Desk desk, Kinds kinds) {
        this.desk = desk;
        this.kinds = kinds;
    }

    /** What one file holds. */
    record Sheet(List<Placed<Position>> positions, List<Reach> documents, List<Placed<Contested>> contested) {}

    Sheet read(Fields fields) {
        Shape<Placed<Position>> position = Shape.table(BLANK, "a position", this::position);
        boolean positions = !fields.has("documents") && !fields.has("contested");
        return new Sheet(
                positions ? fields.one("positions", position.list()) : fields.each("positions", position),
                fields.each("documents", Shape.table(REACH, "a document", this::reach)),
                fields.each("contested", Shape.table(UNCONTESTED, "something contested", this::contested)));
    }

    private Placed<Position> position(Fields fields) {
        String id = fields.one("id", Texts.ID);
        fields.named("position " + id);
        String dated = fields.one("dated", Texts.TEXT);
        Position read = new Position(
                id,
                fields.one("authority", Texts.TEXT),
                fields.one("type", Texts.oneOf("a type of authority", Type.values())),
                fields.has("about") ? Set.of() : procedures(fields),
                fields.or("about", Texts.TEXT, ""),
                fields.one("stance", Texts.oneOf("a stance", Stance.values())),
                fields.one("says", Texts.TEXT),
                fields.one("strength", Texts.TEXT),
                fields.one("certainty", Texts.TEXT),
                scope(fields),
                fields.one("scope says", Texts.TEXT),
                dated,
                latest(fields, dated),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS),
                said(fields, "disputes"),
                Optional.empty(),
                fields.or("superseded", Texts.TRUTH, false));
        return new Placed<>(read, fields.at("id"));
    }

    /** A position without a scope speaks of everybody. */
    private Criterion scope(Fields fields) {
        return fields.or("scope", desk.safety().scope(), Criteria.BLANK);
    }

    private static Optional<LocalDate> latest(Fields fields, String dated) {
        Optional<LocalDate> latest = Dated.latest(dated);
        if (latest.isEmpty() && !dated.isEmpty() && !dated.equals(Dated.NOT)) {
            fields.problem(
                    fields.at("dated"),
                    "\"" + dated + "\" holds no date. Write \"2025-02-19\", \"2025-02\", \"2025\" or " + Dated.NOT
                            + ".");
        }
        return latest;
    }

    private Set<String> procedures(Fields fields) {
        return kinds.procedures(
                fields.one("procedures", desk.defined().procedural().some()));
    }

    private Reach reach(Fields fields) {
        return new Reach(
                Set.copyOf(
                        fields.one("document", desk.defined().named(Sort.SOURCE).some())),
                fields.one("speaks of", Texts.TEXT),
                fields.one("leaves out", Texts.TEXT),
                fields.one("status", ClauseFields.STATUS),
                said(fields, "disputes"));
    }

    private Placed<Contested> contested(Fields fields) {
        String id = fields.one("id", Texts.ID);
        fields.named("what is contested, " + id);
        Contested read = new Contested(
                id,
                fields.one("about", Texts.TEXT),
                fields.one("claim", Texts.TEXT),
                fields.one("claimed by", Texts.TEXT),
                procedures(fields),
                said(fields, "sides"));
        if (read.sides().size() < 2) {
            fields.problem(fields.at("sides"), "What is contested has two sides at least. Write both, each dated.");
        }
        return new Placed<>(read, fields.at("id"));
    }

    private List<Said> said(Fields fields, String key) {
        return fields.each(key, Shape.table(SAID, key.equals("sides") ? "a side" : "a dispute", this::said));
    }

    private Said said(Fields fields) {
        return new Said(
                fields.one("by", Texts.TEXT),
                fields.one("dated", Texts.TEXT),
                fields.one("says", Texts.TEXT),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS));
    }
}
