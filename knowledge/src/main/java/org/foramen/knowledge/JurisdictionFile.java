package org.foramen.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Jurisdiction;

/** The file that says which contractor speaks for which states. */
final class JurisdictionFile {
    private static final Placed<Jurisdiction> BLANK = new Placed<>(
            new Jurisdiction("", "", Set.of(), Status.DRAFT, "", Map.of()), org.foramen.knowledge.yaml.Spot.start(""));

    private final Shape<String> cites;

    JurisdictionFile(Shape<String> cites) {
        this.cites = cites;
    }

    Shape<List<Placed<Jurisdiction>>> shape() {
        return Shape.table(
                List.of(),
                "the file of jurisdictions",
                fields -> fields.one(
                        "jurisdictions",
                        Shape.table(BLANK, "a jurisdiction", this::jurisdiction).list()));
    }

    /** States whose assignment is sourced otherwise than the rest. */
    private static Map<String, Status> otherwise(Fields fields) {
        Map<String, Status> all = new HashMap<>();
        Shape<Map<String, Status>> row = Shape.table(Map.of(), "a difference", each -> {
            Status status = each.one("status", ClauseFields.STATUS);
            return each.one("states", Places.PLACE.some()).stream()
                    .distinct()
                    .collect(Collectors.toMap(state -> state, state -> status));
        });
        fields.each("differs", row).forEach(all::putAll);
        return all;
    }

    private Placed<Jurisdiction> jurisdiction(Fields fields) {
        Jurisdiction read = new Jurisdiction(
                fields.one("id", Texts.ID),
                fields.one("contractor", Texts.TEXT),
                Set.copyOf(fields.one("states", Places.PLACE.some())),
                fields.one("status", ClauseFields.STATUS),
                fields.one("cites", cites),
                otherwise(fields));
        return new Placed<>(read, fields.at("id"));
    }
}
