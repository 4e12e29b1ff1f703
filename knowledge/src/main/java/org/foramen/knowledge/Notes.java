package org.foramen.knowledge;

import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Procedure.Note;

/**
 * The reading of a sentence with its source and status, among other keys of a table.
 *
 * @param cites which sources may be cited
 */
record Notes(Shape<String> cites) {
    Note read(Fields fields) {
        return new Note(
                fields.one("note", Texts.TEXT), fields.one("cites", cites), fields.one("status", ClauseFields.STATUS));
    }
}
