package org.foramen.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Site;

/**
 * The words after {@code consult}, read all at once.
 *
 * @param file the bundle, or the folder of NDJSON
 * @param on the day of the question
 * @param json whether the whole answer is wanted as JSON
 * @param procedure a procedure to judge
 * @param sites where it is meant to be done
 * @param overlays folders with rules that are stricter
 * @param problems what could not be read, in sentences
 */
record Arguments(
        Optional<String> file,
        Optional<LocalDate> on,
        boolean json,
        Optional<String> procedure,
        List<Site> sites,
        List<Path> overlays,
        List<String> problems) {
    private static final String FILE = "file";

    static Arguments of(List<String> words) {
        List<String> problems = new ArrayList<>();
        Map<String, String> said = said(words, problems);
        if (!said.containsKey(FILE)) {
            problems.add("Which file? " + ConsultCommand.USAGE);
        }
        return new Arguments(
                Optional.ofNullable(said.get(FILE)),
                day(Optional.ofNullable(said.get("--on")), problems),
                said.containsKey("--json"),
                Optional.ofNullable(said.get("--procedure")),
                sites(Optional.ofNullable(said.get("--site")), problems),
                Optional.ofNullable(said.get("--overlay")).map(Path::of).stream()
                        .toList(),
                List.copyOf(problems));
    }

    /** What follows each option; the file stands under a name of its own. */
    private static Map<String, String> said(List<String> words, List<String> problems) {
        Map<String, String> said = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--json" -> said.put(word, word);
                case "--on", "--procedure", "--site", "--overlay" ->
                    value(word, left, problems).ifPresent(value -> said.put(word, value));
                default -> {
                    if (word.startsWith("-") || said.putIfAbsent(FILE, word) != null) {
                        problems.add("\"" + word + "\" is not understood here. " + ConsultCommand.USAGE);
                    }
                }
            }
        }
        return said;
    }

    private static Optional<String> value(String option, Deque<String> left, List<String> problems) {
        if (left.isEmpty()) {
            problems.add(option + " needs a value after it. " + ConsultCommand.USAGE);
            return Optional.empty();
        }
        return Optional.of(left.pop());
    }

    private static Optional<LocalDate> day(Optional<String> text, List<String> problems) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException none) {
            problems.add("\"" + text.orElse("") + "\" is not a day. Write year-month-day, for example 2026-11-22.");
            return Optional.empty();
        }
    }

    private static List<Site> sites(Optional<String> text, List<String> problems) {
        List<Site> sites = text.map(Site::all).orElse(List.of());
        if (text.isPresent() && sites.isEmpty()) {
            problems.add("\"" + text.get() + "\" is not a place of the spine. Write for example \"L4-5 left\" or"
                    + " \"L4-5 and L5-S1 both\".");
        }
        return sites;
    }
}
