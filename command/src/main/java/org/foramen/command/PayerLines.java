package org.foramen.command;

import org.foramen.page.ConsultPage.Count;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPage.Leave;
import org.foramen.page.Line;

/** What stands beside a payer's answer on the terminal: where it speaks, its table of sessions, and whose leave is needed. */
final class PayerLines {
    private final Ink ink;

    PayerLines(Ink ink) {
        this.ink = ink;
    }

    void beside(Cover cover) {
        if (!cover.place().isEmpty()) {
            ink.line(4, cover.place());
        }
        cover.counts().stream().filter(count -> count.note().isEmpty()).forEach(this::count);
    }

    /** One line of the table: what, where, used of allowed, in which span, and from when on another one fits. */
    private void count(Count count) {
        String perhaps = count.perhaps() == 0 ? "" : " and perhaps " + count.perhaps();
        ink.line(
                4,
                "sessions " + count.id() + ": " + count.what() + ", " + count.region() + ": " + count.used() + perhaps
                        + " of " + count.cap() + " in " + count.window() + "; next allowed " + count.next()
                        + (count.days().isEmpty() ? "" : " (" + count.days().strip() + ")"));
    }

    void leave(Leave leave) {
        Line line = leave.verdict();
        ink.line(
                2,
                ink.sign(line.truth()) + " " + line.says() + " [" + leave.name() + "; " + leave.authority()
                        + "; list of " + leave.dated() + "; " + line.status() + "]");
        if (!line.truth().refused()) {
            line.parts().stream()
                    .filter(part -> part.says().startsWith("Disputed"))
                    .forEach(part -> ink.line(4, part.says() + " [" + part.source() + "; " + part.status() + "]"));
        }
        if (!line.ask().isBlank()) {
            ink.line(4, "ask (" + line.from() + "): " + line.ask());
        }
    }
}
