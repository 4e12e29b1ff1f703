package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Agreement;
import org.foramen.chart.Conference;
import org.foramen.chart.PlanStep;
import org.foramen.chart.Site;
import org.foramen.chart.Values;

/** What people decide and plan together: what matters, what they came to, steps of the plan, a board. */
final class Sharing {
    private Sharing() {}

    /** {@code "to sleep", "no operation", asks "how long does it last?"}. */
    static Values values(Scene scene, Words words) {
        List<String> first = new ArrayList<>();
        String questions = "";
        do {
            if (words.skip("asks")) {
                questions = text(words, "what the person asks");
            } else {
                first.add(text(words, "what matters to the person"));
            }
        } while (words.more());
        return new Values(scene.on(), first, questions);
    }

    static String write(Values values) {
        List<String> parts =
                new ArrayList<>(values.first().stream().map(Quote::marks).toList());
        added(parts, "asks", values.questions());
        return String.join(", ", parts);
    }

    /** {@code do-it about lumbar-medial-branch-rfa at L4-5 left, patient "…", clinician "…", knowledge "…"}. */
    static Agreement agreement(Scene scene, Words words) {
        Agreement.Chosen chosen = one(words, Agreement.Chosen.values());
        String about = words.skip("about") ? text(words, "what it is about") : "";
        List<Site> sites = Spots.at(words);
        String patient = "";
        String clinician = "";
        String knowledge = "";
        while (words.more()) {
            if (words.skip("patient")) {
                patient = text(words, "the person's words");
            } else if (words.skip("clinician")) {
                clinician = text(words, "the clinician's words");
            } else if (words.skip("knowledge")) {
                knowledge = text(words, "the hash of the knowledge");
            } else {
                throw words.unknown("Write patient, clinician or knowledge, with the words behind it.");
            }
        }
        return new Agreement(scene.on(), chosen, about, sites, patient, clinician, knowledge);
    }

    static String write(Agreement agreement) {
        List<String> parts = new ArrayList<>();
        String about = agreement.about().isEmpty() ? "" : " about " + Quote.marks(agreement.about());
        parts.add(word(agreement.chosen()) + about + Spots.at(agreement.sites()));
        added(parts, "patient", agreement.patient());
        added(parts, "clinician", agreement.clinician());
        added(parts, "knowledge", agreement.knowledge());
        return String.join(", ", parts);
    }

    /** {@code "walk-1" rehabilitation "…", owner "…", from 2026-12-01, due 2027-01-31, goal "…", agreed, note "…"}. */
    static PlanStep step(Scene scene, Words words) {
        String name = text(words, "the name of the step");
        PlanStep.Discipline discipline = one(words, PlanStep.Discipline.values());
        StepParts parts = new StepParts(text(words, "what is done"));
        while (words.more()) {
            parts.read(words);
        }
        return parts.step(scene.on(), name, discipline);
    }

    static String write(PlanStep step) {
        List<String> parts = new ArrayList<>();
        parts.add(Quote.marks(step.step()) + " " + word(step.discipline()) + " " + Quote.marks(step.what()));
        added(parts, "owner", step.owner());
        step.from().ifPresent(day -> parts.add("from " + day));
        step.due().ifPresent(day -> parts.add("due " + day));
        added(parts, "goal", step.goal());
        parts.add(word(step.state()));
        added(parts, "note", step.note());
        return String.join(", ", parts);
    }

    /** {@code "decision", question "…", present "…", view "profession" "what it said", against "…", step "…"}. */
    static Conference conference(Scene scene, Words words) {
        String decision = text(words, "what was decided");
        String question = "";
        String dissent = "";
        List<String> present = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        List<Conference.View> views = new ArrayList<>();
        while (words.more()) {
            if (words.skip("question")) {
                question = text(words, "what was asked");
            } else if (words.skip("against")) {
                dissent = text(words, "who disagreed");
            } else if (words.skip("present")) {
                present.add(text(words, "who was there"));
            } else if (words.skip("step")) {
                steps.add(text(words, "the name of a step"));
            } else {
                views.add(view(words));
            }
        }
        return new Conference(scene.on(), question, present, views, dissent, decision, steps);
    }

    private static Conference.View view(Words words) {
        if (!words.skip("view")) {
            throw words.unknown("Write question, present, view, against or step, with the words behind it.");
        }
        return new Conference.View(text(words, "the profession"), text(words, "what it said"));
    }

    static String write(Conference board) {
        List<String> parts = new ArrayList<>();
        parts.add(Quote.marks(board.decision()));
        added(parts, "question", board.question());
        board.present().forEach(who -> parts.add("present " + Quote.marks(who)));
        board.views()
                .forEach(view -> parts.add("view " + Quote.marks(view.profession()) + " " + Quote.marks(view.says())));
        added(parts, "against", board.dissent());
        board.steps().forEach(step -> parts.add("step " + Quote.marks(step)));
        return String.join(", ", parts);
    }

    static String text(Words words, String expected) {
        return words.take(expected).text();
    }

    /** One of an enumeration's words: "under-way". */
    static <E extends Enum<E>> E one(Words words, E[] all) {
        for (E value : all) {
            if (words.skip(word(value))) {
                return value;
            }
        }
        throw words.unknown(
                "Write one of: " + Arrays.stream(all).map(Sharing::word).collect(Collectors.joining(", ")) + ".");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void added(List<String> parts, String key, String text) {
        if (!text.isEmpty()) {
            parts.add(key + " " + Quote.marks(text));
        }
    }

    /** The parts of a step while they are being read. */
    private static final class StepParts {
        private final String what;
        private String owner = "";
        private String goal = "";
        private String note = "";
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> due = Optional.empty();
        private PlanStep.State state = PlanStep.State.PROPOSED;

        private StepParts(String what) {
            this.what = what;
        }

        private void read(Words words) {
            if (words.skip("owner")) {
                owner = text(words, "who answers for it");
            } else if (words.skip("goal")) {
                goal = text(words, "the goal it serves");
            } else if (words.skip("note")) {
                note = text(words, "what to mind");
            } else if (words.skip("from")) {
                from = Optional.of(Days.day(words));
            } else if (words.skip("due")) {
                due = Optional.of(Days.day(words));
            } else {
                state = one(words, PlanStep.State.values());
            }
        }

        private PlanStep step(LocalDate on, String name, PlanStep.Discipline discipline) {
            return new PlanStep(on, name, discipline, what, owner, from, due, goal, state, note);
        }
    }
}
