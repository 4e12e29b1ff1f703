package org.foramen.knowledge;

import java.util.List;
import java.util.Set;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Jurisdiction;

/** The file that says which contractor speaks for which states. */
final class JurisdictionFile {
    private static final Set<String> POSTAL = Set.of(
            ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP")
                    .split(" "));

    /** A US state or territory by its two letters. */
    static final Shape<String> STATE = Texts.TEXT.checked((state, at, problems) -> {
        if (!POSTAL.contains(state)) {
            problems.add(at, "\"" + state + "\" is not a US state in two letters.");
        }
    });

    private static final Placed<Jurisdiction> BLANK = new Placed<>(
            new Jurisdiction("", "", Set.of(), Status.DRAFT, ""), org.foramen.knowledge.yaml.Spot.start(""));

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

    private Placed<Jurisdiction> jurisdiction(Fields fields) {
        Jurisdiction read = new Jurisdiction(
                fields.one("id", Texts.ID),
                fields.one("contractor", Texts.TEXT),
                Set.copyOf(fields.one("states", STATE.some())),
                fields.one("status", ClauseFields.STATUS),
                fields.one("cites", cites));
        return new Placed<>(read, fields.at("id"));
    }
}
