package org.foramen.knowledge;

import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Mechanism;

/** A file of one way in which pain comes about, with what speaks for and against it. */
final class MechanismFile {
    private final GeneratorFile features;

    MechanismFile(Desk desk) {
        this.features = new GeneratorFile(desk);
    }

    Mechanism read(Fields fields) {
        String id = fields.one("mechanism", Texts.NAME);
        fields.named("mechanism " + id);
        return new Mechanism(
                id, fields.one("name", Texts.TEXT), features.features(fields), fields.one("misuse", Texts.TEXT));
    }
}
