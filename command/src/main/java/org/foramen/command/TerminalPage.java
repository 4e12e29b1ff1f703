package org.foramen.command;

import java.util.List;
import java.util.function.Consumer;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPage.Person;
import org.foramen.page.ConsultPage.Source;
import org.foramen.page.ConsultPage.Urgent;
import org.foramen.page.Line;

/** The consult on a terminal, in the order in which a clinician reads. */
final class TerminalPage {
    /** More lines of one sort than this are counted, not listed. */
    private static final int MANY = 6;

    /** How many options are told in full. */
    private static final int FULL = 2;

    private final ConsultPage page;
    private final Ink ink;

    TerminalPage(ConsultPage page, Ink ink) {
        this.page = page;
        this.ink = ink;
    }

    void print() {
        person(page.person());
        page.notices().forEach(notice -> ink.line(0, "! " + notice));
        urgent();
        from();
        mechanism();
        blocks();
        time();
        ink.title("WHO PAYS");
        ink.line(2, page.payers());
        choices();
        measures();
        new TerminalMedicines(page.taken(), ink).print();
        missing();
        next();
    }

    private void person(Person person) {
        String lives = person.lives().isEmpty() ? "" : ", " + person.lives();
        ink.title(person.name() + ", " + person.age() + ", " + person.sex() + lives + "   consult of " + page.today());
        if (!page.request().isEmpty()) {
            ink.line(0, "Asked for: " + page.request());
        }
        person.goals().forEach(goal -> ink.line(0, "Goal: " + goal));
        ink.line(
                0,
                person.allergies().isEmpty()
                        ? "Allergies: not recorded, so unknown."
                        : String.join("; ", person.allergies()));
        ink.line(0, page.reading().facts() + " facts read, " + page.reading().unread() + " not understood.");
    }

    private void urgent() {
        ink.title("URGENT");
        if (page.urgent().isEmpty()) {
            ink.line(2, "No alarm rings on what is recorded.");
        }
        for (Urgent urgent : page.urgent()) {
            ink.line(2, "! " + urgent.line().says() + (urgent.within().isEmpty() ? "" : " (" + urgent.within() + ")"));
            ink.line(4, "Do: " + urgent.action());
            urgent.line().because().forEach(fact -> ink.line(4, "because " + fact));
        }
        if (!page.unasked().isEmpty()) {
            ink.line(2, "Not asked yet, so unknown:");
            listed(page.unasked(), line -> ink.line(4, "? " + line.ask() + " [" + line.id() + "]"));
        }
    }

    private void from() {
        ink.title("WHERE FROM");
        if (page.from().isEmpty()) {
            ink.line(2, "No pain of the spine is recorded, so no generator is suspected.");
        }
        int rank = 1;
        for (Source source : page.from()) {
            ink.line(2, rank++ + ". " + source.name() + ": " + source.chance());
            source.speaksFor().forEach(line -> ink.line(5, "for      " + brief(line)));
            source.speaksAgainst().forEach(line -> ink.line(5, "against  " + brief(line)));
            source.meaningless().forEach(line -> ink.line(5, "means nothing here: " + line.says()));
            if (!source.next().isEmpty()) {
                ink.line(5, "next     " + source.next());
            }
        }
    }

    private void mechanism() {
        ink.line(2, page.mechanism().says());
        page.mechanism().parts().stream().filter(part -> part.truth().met()).forEach(part -> ink.line(5, part.says()));
    }

    private void blocks() {
        if (!page.blocks().isEmpty()) {
            ink.title("WHAT THE BLOCKS SHOWED");
            page.blocks().forEach(line -> ink.line(2, ink.sign(line.truth()) + " " + line.says()));
        }
    }

    private void time() {
        ink.title("IS IT TIME");
        ink.line(
                2,
                ink.sign(page.time().verdict().truth()) + " "
                        + page.time().verdict().says());
        page.time().needed().forEach(line -> reasoned(4, line));
        page.time().reasons().forEach(line -> reasoned(4, line));
    }

    /** What was asked for and the options after it in full; the rest in a line each, for they are on the page in full. */
    private void choices() {
        page.choices().stream().limit(FULL).forEach(this::choice);
        new FurtherOptions(ink).print(page.choices().stream().skip(FULL).toList());
    }

    private void choice(Choice choice) {
        ink.title((choice.asked() ? "ASKED FOR: " : "OPTION: ")
                + choice.name()
                + (choice.sites().isEmpty() ? "" : ", " + choice.sites()));
        ink.line(
                2,
                ink.sign(choice.indicated().truth()) + " " + choice.indicated().says());
        choice.indicated().parts().forEach(line -> reasoned(4, line));
        ink.line(2, ink.sign(choice.safe().truth()) + " " + choice.safe().says());
        listed(choice.safe().parts().stream().filter(p -> !p.truth().met()).toList(), line -> reasoned(4, line));
        choice.stops().stream()
                .filter(stop -> !stop.said().isEmpty())
                .forEach(stop -> ink.line(4, "decided of " + stop.rule() + " (" + stop.state() + "): " + stop.said()));
        choice.gate().forEach(this::gate);
        ink.line(2, "Earliest: " + choice.earliest());
        known(choice);
        choice.authorizations().forEach(leave -> new PayerLines(ink).leave(leave));
        choice.coverage().forEach(this::cover);
        if (choice.asked()) {
            new Voices(ink).of(choice);
        }
    }

    /** What is known of it whoever the person is. */
    private void known(Choice choice) {
        ink.line(2, "Lasts: " + choice.durability());
        listed(choice.standing(), line -> ink.line(2, "Regulators: " + line));
        if (choice.asked() || choice == page.choices().getFirst()) {
            listed(
                    choice.benefits(),
                    b -> ink.line(2, "Benefit: " + b.says() + " [" + b.source() + "; " + b.status() + "]"));
            listed(choice.harms(), h -> ink.line(2, "Harm: " + h.says() + " [" + h.source() + "; " + h.status() + "]"));
        }
        if (choice.asked()) {
            listed(choice.aftercare(), line -> ink.line(2, "Afterwards: " + line));
        }
    }

    private void gate(Line gate) {
        ink.line(2, "! " + gate.says());
        gate.parts().forEach(line -> reasoned(4, line));
    }

    private void cover(Cover cover) {
        ink.line(
                2,
                ink.sign(cover.verdict().truth()) + " " + cover.name() + ": "
                        + cover.verdict().says() + ". Earliest: " + cover.earliest());
        new PayerLines(ink).beside(cover);
        cover.refusing().forEach(line -> reasoned(4, line));
        listed(cover.asks(), ask -> ink.line(4, "ask " + ask.id() + " (" + ask.from() + "): " + ask.ask()));
        listed(
                cover.warnings(),
                line -> ink.line(4, "warns " + line.id() + ": " + line.says() + " [" + line.status() + "]"));
        if (!cover.later().isEmpty()) {
            ink.line(
                    4,
                    "due later: "
                            + String.join(
                                    ", ", cover.later().stream().map(Line::id).toList()));
        }
    }

    private void measures() {
        if (page.measures().isEmpty()) {
            return;
        }
        ink.title("MEASURES");
        for (Line line : page.measures()) {
            ink.line(2, ink.sign(line.truth()) + " " + line.says() + " [" + line.source() + "; " + line.status() + "]");
            line.parts().stream()
                    .filter(part -> part.says().startsWith("A change"))
                    .forEach(part ->
                            ink.line(4, ink.sign(part.truth()) + " " + part.says() + " [" + part.status() + "]"));
            if (!line.ask().isBlank()) {
                ink.line(4, "ask: " + line.ask());
            }
        }
    }

    private void missing() {
        ink.title("WHAT IS MISSING");
        if (page.missing().isEmpty()) {
            ink.line(2, "Nothing that would change an answer.");
        }
        listed(
                page.missing(),
                m -> ink.line(2, "? " + m.ask() + " [" + m.id() + ", " + m.from() + ", settles " + m.settles() + "]"));
    }

    private void next() {
        ink.title("NEXT STEP");
        page.next().forEach(step -> ink.line(2, "- " + step));
        ink.blank();
        ink.line(
                0,
                "Knowledge "
                        + page.knowledge()
                                .substring(0, Math.min(12, page.knowledge().length()))
                        + ". " + page.reviewed()
                        + " Every line in full, with sources: --json, or the page of the clinic.");
    }

    private void reasoned(int indent, Line line) {
        ink.line(indent, ink.sign(line.truth()) + " " + brief(line));
        line.because().forEach(fact -> ink.line(indent + 4, "because " + fact));
        if (!line.note().isBlank()) {
            ink.line(indent + 4, line.note());
        }
        if (!line.ask().isBlank()) {
            ink.line(indent + 4, "ask: " + line.ask());
        }
    }

    private static String brief(Line line) {
        return line.id().isEmpty() ? line.says() : line.id() + "  " + line.says();
    }

    private <T> void listed(List<T> all, Consumer<T> each) {
        all.stream().limit(MANY).forEach(each);
        if (all.size() > MANY) {
            ink.line(4, "and " + (all.size() - MANY) + " more");
        }
    }
}
