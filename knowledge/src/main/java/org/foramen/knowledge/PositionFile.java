package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Position;
import org.foramen.library.Position.Stance;
import org.foramen.library.Position.Type;

/** A file of what authorities say: a list below {@code positions:}. */
final class PositionFile {
    private static final Position.Dispute DISPUTE = new Position.Dispute("", "", "", "", Status.DRAFT);
    private static final Placed<Position> BLANK = new Placed<>(
            new Position(
                    "",
                    "",
                    Type.CLINIC,
                    Set.of(),
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
                    false),
            org.foramen.knowledge.yaml.Spot.start(""));

    private final Desk desk;
    private final Kinds kinds;

    PositionFile(Desk desk, Kinds kinds) {
        this.desk = desk;
        this.kinds = kinds;
    }

    List<Placed<Position>> read(Fields fields) {
        return fields.one(
                "positions", Shape.table(BLANK, "a position", this::position).list());
    }

    private Placed<Position> position(Fields fields) {
        String id = fields.one("id", Texts.ID);
        fields.named("position " + id);
        String dated = fields.one("dated", Texts.TEXT);
        Position read = new Position(
                id,
                fields.one("authority", Texts.TEXT),
                fields.one("type", Texts.oneOf("a type of authority", Type.values())),
                kinds.procedures(
                        fields.one("procedures", desk.defined().procedural().some())),
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
                fields.each("disputes", Shape.table(DISPUTE, "a dispute", this::dispute)),
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

    private Position.Dispute dispute(Fields fields) {
        return new Position.Dispute(
                fields.one("by", Texts.TEXT),
                fields.one("dated", Texts.TEXT),
                fields.one("says", Texts.TEXT),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS));
    }
}
