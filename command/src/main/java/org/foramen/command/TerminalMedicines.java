package org.foramen.command;

import org.foramen.page.ConsultPage.Taken;
import org.foramen.page.Line;

/** What is taken against pain, on a terminal: the opioids in morphine, what to think of, before and after procedures. */
final class TerminalMedicines {
    private final Taken taken;
    private final Ink ink;

    TerminalMedicines(Taken taken, Ink ink) {
        this.taken = taken;
        this.ink = ink;
    }

    void print() {
        ink.title("MEDICINES AGAINST PAIN");
        line(2, taken.opioids());
        taken.opioids().parts().stream()
                .filter(part -> !part.says().startsWith("Know"))
                .forEach(part -> ink.line(4, ink.sign(part.truth()) + " " + part.says() + status(part)));
        taken.prompts().forEach(prompt -> {
            line(2, prompt);
            ink.line(4, prompt.note());
        });
        if (!taken.unasked().isEmpty()) {
            ink.line(
                    2,
                    "Not known yet, and worth asking beside an opioid: "
                            + taken.unasked().size() + " things.");
        }
        taken.genes().forEach(this::gene);
        taken.change().ifPresent(change -> line(2, change));
        if (taken.moments().size() > 1) {
            taken.moments().forEach(this::moment);
        }
    }

    private void gene(Line gene) {
        line(2, gene);
        gene.parts().stream()
                .filter(part -> !part.id().isEmpty())
                .forEach(part -> ink.line(4, ink.sign(part.truth()) + " " + part.says() + status(part)));
    }

    private void moment(Taken.Moment moment) {
        StringBuilder row = new StringBuilder(moment.what())
                .append(" (")
                .append(moment.day())
                .append("): morphine ")
                .append(moment.morphine())
                .append(", opioids ")
                .append(moment.opioids());
        for (int i = 0; i < taken.columns().size(); i++) {
            row.append(", ")
                    .append(taken.columns().get(i))
                    .append(' ')
                    .append(moment.counts().get(i));
        }
        ink.line(4, row.toString());
    }

    private void line(int indent, Line line) {
        String id = line.id().isEmpty() ? "" : line.id() + "  ";
        ink.line(indent, ink.sign(line.truth()) + " " + id + line.says() + status(line));
        if (!line.ask().isBlank()) {
            ink.line(indent + 2, "ask: " + line.ask());
        }
    }

    private static String status(Line line) {
        return line.status().isEmpty() ? "" : " [" + line.source() + "; " + line.status() + "]";
    }
}
