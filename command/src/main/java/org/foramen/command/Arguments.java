package org.foramen.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
 * @param problems what could not be read, in sentences
 */
record Arguments(
        Optional<String> file,
        Optional<LocalDate> on,
        boolean json,
        Optional<String> procedure,
        List<Site> sites,
        List<String> problems) {

    static Arguments of(List<String> words) {
        Optional<String> file = Optional.empty();
        Optional<LocalDate> on = Optional.empty();
        Optional<String> procedure = Optional.empty();
        boolean json = false;
        List<Site> sites = List.of();
        List<String> problems = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--json" -> json = true;
                case "--on" -> on = day(value(word, left, problems), problems);
                case "--procedure" -> procedure = value(word, left, problems);
                case "--site" -> sites = sites(value(word, left, problems), problems);
                default -> {
                    if (word.startsWith("-") || file.isPresent()) {
                        problems.add("\"" + word + "\" is not understood here. " + ConsultCommand.USAGE);
                    } else {
                        file = Optional.of(word);
                    }
                }
            }
        }
        if (file.isEmpty()) {
            problems.add("Which file? " + ConsultCommand.USAGE);
        }
        return new Arguments(file, on, json, procedure, sites, List.copyOf(problems));
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
