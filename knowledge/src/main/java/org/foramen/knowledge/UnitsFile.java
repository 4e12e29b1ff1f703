package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.foramen.criteria.Conversion;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/** The file that says in which unit rules read a measurement that was written in another. */
final class UnitsFile {
    private static final Conversion BLANK = new Conversion(Names.ANY, "", "", BigDecimal.ONE, BigDecimal.ZERO);

    private final Desk desk;
    private final Lexicon lexicon;

    UnitsFile(Desk desk, Lexicon lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    List<Conversion> read(Fields fields) {
        return fields.each("units", Shape.table(BLANK, "a unit that is read in another", this::conversion));
    }

    private Conversion conversion(Fields fields) {
        String of = fields.one("of", Texts.NAME);
        fields.named("unit of " + of);
        Conversion conversion = new Conversion(
                Names.of(lexicon, of),
                fields.one("from", Texts.TEXT),
                fields.one("to", Texts.TEXT),
                fields.one("times", Decimals.FACTOR),
                fields.maybe("plus", Decimals.FACTOR).orElse(BigDecimal.ZERO));
        ProcedureFile.note(fields, desk);
        return conversion;
    }
}
