package org.foramen.page;

import java.util.List;
import java.util.Locale;
import org.foramen.criteria.Status;
import org.foramen.library.Approval;
import org.foramen.library.Figure;
import org.foramen.library.Gate;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.library.Review;
import org.foramen.page.ConsultPage.Chance;

/** Puts into words what is known of a procedure whoever the person is, each sentence with its source and status. */
final class Practice {
    /** What is said where nothing was read: nobody should take a gap for good news. */
    static final String NOTHING = "not found in the references";

    private final Library library;
    private final Words words;

    Practice(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    Known known(Procedure procedure) {
        return new Known(
                chances(procedure.benefits()),
                chances(procedure.harms()),
                durability(procedure),
                standing(procedure),
                aftercare(procedure),
                notes(procedure.doNotUse()),
                procedure.instead(),
                lines(procedure));
    }

    /** Published figures; where none was read, one line that says so. */
    List<Chance> chances(List<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of(new Chance("A figure was " + NOTHING + ".", "", "", "no source", Status.DRAFT.word()));
        }
        return figures.stream()
                .map(f -> new Chance(
                        f.says(),
                        f.horizon(),
                        f.population(),
                        words.cited(f.cites()),
                        f.status().word()))
                .toList();
    }

    List<String> notes(List<Procedure.Note> notes) {
        return notes.stream().map(this::noted).toList();
    }

    String durability(Procedure procedure) {
        return procedure.durability().map(this::noted).orElse(capital(NOTHING) + ".");
    }

    List<String> aftercare(Procedure procedure) {
        return procedure.aftercare().isEmpty() ? List.of(capital(NOTHING) + ".") : notes(procedure.aftercare());
    }

    List<String> standing(Procedure procedure) {
        return procedure.standing().isEmpty()
                ? List.of("What regulators have allowed was " + NOTHING + ".")
                : procedure.standing().stream().map(this::approval).toList();
    }

    private String approval(Approval approval) {
        return approval.where() + ", " + approval.how().words() + ": " + noted(approval.note());
    }

    /** What a gate says, first of all that it is one. */
    String gate(Gate gate) {
        return capital(gate.stage().name().toLowerCase(Locale.ROOT)) + ", so it is not offered plainly. "
                + noted(gate.note());
    }

    List<String> lines(Procedure procedure) {
        return List.of(
                "Guidance: " + noted(procedure.guidance()),
                "Bleeding class: " + noted(procedure.bleeding()),
                "Interval: " + noted(procedure.interval()),
                "Recovery: " + noted(procedure.recovery()),
                "This page of the knowledge: "
                        + library.governance()
                                .review("procedures", procedure.id())
                                .orElse(Review.NOT_SAID)
                                .words()
                        + ".");
    }

    private String noted(Procedure.Note note) {
        return note.says() + " ["
                + words.cited(note.cites()) + "; "
                + note.status().word() + "]";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
