package org.foramen.command;

import java.util.List;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.ConsultPage.Contest;
import org.foramen.page.ConsultPage.Stance;

/** Who disagrees, on a terminal: what is contested, then an authority after the other; those who speak of others in a line. */
final class Voices {
    private final Ink ink;

    Voices(Ink ink) {
        this.ink = ink;
    }

    void of(Choice choice) {
        choice.contested().forEach(this::contest);
        List<Stance> others = group(choice, "others");
        choice.positions().stream().filter(stance -> !others.contains(stance)).forEach(this::stance);
        if (!others.isEmpty()) {
            ink.line(
                    2,
                    "Speak of others: "
                            + String.join(
                                    "; ",
                                    others.stream()
                                            .map(stance -> stance.authority() + ", " + stance.dated())
                                            .toList())
                            + ".");
        }
    }

    private static List<Stance> group(Choice choice, String group) {
        return choice.positions().stream()
                .filter(stance -> stance.group().equals(group))
                .toList();
    }

    private void contest(Contest contest) {
        ink.line(2, "Contested: " + contest.claim() + " (" + contest.claimedBy() + ")");
        contest.sides().forEach(side -> ink.line(4, side.by() + ", " + side.dated() + ": " + side.says()));
    }

    private void stance(Stance stance) {
        ink.line(
                2,
                "Position: " + stance.authority() + ", " + stance.dated() + ": " + stance.direction() + " ("
                        + applies(stance) + "). Strength: " + stance.strength() + ". Certainty: " + stance.certainty()
                        + "."
                        + (stance.years() > 0 ? " " + stance.years() + " years old." : "")
                        + (stance.superseded() ? " Superseded." : ""));
        if (!stance.settles().isBlank()) {
            ink.line(4, stance.settles());
        }
        stance.disputes()
                .forEach(dispute ->
                        ink.line(4, "disputed by " + dispute.by() + ", " + dispute.dated() + ": " + dispute.says()));
    }

    private static String applies(Stance stance) {
        if (stance.group().equals("silent")) {
            return "does not address it";
        }
        return switch (stance.scope().truth()) {
            case MET -> "speaks of this person";
            case NOT_MET -> "does not speak of this person";
            case UNKNOWN -> "may speak of this person";
        };
    }
}
