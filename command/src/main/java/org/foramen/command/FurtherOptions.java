package org.foramen.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.Line;

/** The options after the first, by how they stand, in a line each: what is offered, what is not proven, what is open, what not. */
final class FurtherOptions {
    private final Ink ink;

    FurtherOptions(Ink ink) {
        this.ink = ink;
    }

    void print(List<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        ink.title("FURTHER OPTIONS");
        group(choices, "offered", "Offered: indicated, and nothing recorded stops it");
        group(choices, "gated", "Emerging or investigational: not offered plainly, whatever else fits");
        group(choices, "open", "Open until something is known");
        group(choices, "not offered", "Not offered");
    }

    private void group(List<Choice> choices, String offer, String words) {
        List<Choice> group =
                choices.stream().filter(choice -> choice.offer().equals(offer)).toList();
        if (!group.isEmpty()) {
            ink.line(2, words);
            group.forEach(this::line);
        }
    }

    private void line(Choice choice) {
        String gated = choice.gate().isEmpty() || choice.offer().equals("gated") ? "" : " (behind a gate)";
        ink.line(4, "- " + choice.name() + ", " + choice.sites() + gated + why(choice));
    }

    private static String why(Choice choice) {
        return switch (choice.offer()) {
            case "open" ->
                first(choice, line -> line.truth().unknown())
                        .map(line -> ": " + line.ask() + " [" + line.id() + "]")
                        .orElse("");
            case "not offered" ->
                first(choice, line -> line.truth().refused())
                        .map(line -> ": no " + line.id() + ", " + line.says())
                        .orElse("");
            default -> "";
        };
    }

    private static Optional<Line> first(Choice choice, Predicate<Line> wanted) {
        return Stream.concat(choice.indicated().parts().stream(), choice.safe().parts().stream())
                .filter(wanted)
                .findFirst();
    }
}
