package org.foramen.clinic.payer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foramen.chart.Document;
import org.foramen.chart.Entry;
import org.foramen.chart.Term;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.page.Requirement;

/**
 * Asks which document there is, how it is dated, which criterion it is for and which entry it supports.
 *
 * @param page the request it is put beside
 * @param known the names of documents that the policies ask for
 */
record AttachForm(RequestPage page, List<String> known) {
    static final String NAME = "payer-attach";

    AttachForm {
        known = List.copyOf(known);
    }

    /** A document that was named, and what was said with it. */
    record Named(Document document, Map<String, String> said) {
        Named {
            said = Map.copyOf(said);
        }
    }

    List<Field> fields(Asking asking) {
        List<Field.Option> names = known.stream()
                .map(w -> new Field.Option(w.replace('-', ' '), ""))
                .toList();
        List<Field.Option> clauses =
                ids().stream().map(id -> new Field.Option(id, "")).toList();
        List<Field.Option> entries = page.cited().entries().stream()
                .map(entry -> new Field.Option(entry.id().toString(), words(entry)))
                .toList();
        return List.of(
                asking.suggest("what", names),
                asking.line("title-on-it"),
                asking.day("on"),
                asking.suggest("clause", clauses),
                asking.select("supports", entries));
    }

    private String words(Entry entry) {
        return "[" + page.cited().number(entry) + "] " + entry.fact().on() + " "
                + page.cited().says(entry);
    }

    private List<String> ids() {
        return page.against().stream()
                .flatMap(a -> a.all().stream())
                .flatMap(Requirement::all)
                .map(Requirement::id)
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
    }

    Read<Named> read(Reading reading) {
        Map<String, String> said = new LinkedHashMap<>();
        MoveReading read = new MoveReading(reading, said);
        String what = reading.text("what", "problem.payer-what");
        read.text("what", "problem.payer-what");
        read.textIfAny("title-on-it");
        read.pastDay("on");
        read.idsIfAny("clause", ids());
        supports(reading, read);
        String code = what.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        String title = reading.anyText("title-on-it");
        Term term = title.isBlank() ? Term.word(code) : new Term(Term.WORD, code, what + ": " + title);
        return reading.unless(() -> new Named(new Document(reading.pastDay("on"), term, true), said));
    }

    private void supports(Reading reading, MoveReading read) {
        boolean cited = page.cited().entries().stream()
                .anyMatch(entry -> entry.id().toString().equals(reading.anyText("supports")));
        if (!reading.blank("supports") && !cited) {
            reading.problem("supports", "problem.payer-entry");
        }
        read.textIfAny("supports");
    }
}
