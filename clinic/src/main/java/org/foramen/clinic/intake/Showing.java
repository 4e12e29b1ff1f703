package org.foramen.clinic.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.frame.Words;

/**
 * Puts questions into the reader's words, with what was answered before.
 *
 * @param words the reader's language
 * @param replies what was answered, or typed and not understood
 * @param problems what is wrong with it
 */
record Showing(Words words, Replies replies, List<Problem> problems) {

    List<Shown> of(Step step) {
        List<Shown> shown = new ArrayList<>();
        step.questions().forEach(question -> shown.addAll(of(question)));
        return shown;
    }

    private List<Shown> of(Question question) {
        return switch (question) {
            case Question.Choice c -> List.of(choice(c));
            case Question.Ticks t -> List.of(shown("ticks", t.name(), ticks(t)), choice(t.closing()));
            case Question.Line l -> List.of(shown(kind(l), l.name(), List.of()));
            case Question.Lines l -> List.of(shown("lines", l.name(), List.of()));
            case Question.Body b -> List.of(shown("body", b.name(), List.of()));
            case Question.ReadBack b -> List.of(shown("read-back", b.name(), List.of()));
        };
    }

    private static String kind(Question.Line line) {
        return line.sort() == Question.Line.Sort.DAY
                ? "day"
                : line.sort() == Question.Line.Sort.WORDS ? "line" : "short";
    }

    private Shown choice(Question.Choice choice) {
        List<Shown.Pick> picks = choice.options().stream()
                .map(option -> new Shown.Pick(
                        id(choice.name()) + "-" + option,
                        choice.name(),
                        option,
                        pick(choice.kin(), option),
                        replies.says(choice.name(), option)))
                .toList();
        return shown(choice.kin().equals("scale") ? "scale" : "choice", choice.name(), picks);
    }

    private List<Shown.Pick> ticks(Question.Ticks ticks) {
        return ticks.options().stream()
                .map(option -> new Shown.Pick(
                        id(ticks.name()) + "-" + option,
                        ticks.name() + "." + option,
                        Replies.YES,
                        pick(ticks.name(), option),
                        replies.ticked(ticks.name(), option)))
                .toList();
    }

    /** What an option says: a number says itself, and not being sure is said alike everywhere. */
    String pick(String kin, String option) {
        if (kin.equals("scale") && !option.equals(Replies.UNSURE)) {
            return option;
        }
        return words.known("pick." + kin + "." + option).orElseGet(() -> words.say("pick." + option));
    }

    private Shown shown(String kind, String name, List<Shown.Pick> picks) {
        Optional<String> problem = problems.stream()
                .filter(p -> p.field().equals(name))
                .map(Problem::message)
                .findFirst();
        return new Shown(kind, id(name), name, label(name), hint(name), picks, typed(name), problem);
    }

    private String typed(String name) {
        return replies.says(name + "-unsure", Replies.YES) ? Replies.UNSURE : replies.text(name);
    }

    /** The question; what is asked of several treatments names the one it is about. */
    String label(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? words.say("ask." + name)
                : words.say("ask." + name.substring(0, dot), words.say("pick.tried." + name.substring(dot + 1)));
    }

    private String hint(String name) {
        int dot = name.indexOf('.');
        return words.known("ask." + (dot < 0 ? name : name.substring(0, dot)) + ".hint")
                .orElse("");
    }

    static String id(String name) {
        return name.replace('.', '_');
    }
}
