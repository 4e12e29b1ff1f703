package org.foramen.clinic.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.intake.Question.Choice;
import org.foramen.clinic.intake.Question.Line;
import org.foramen.clinic.intake.Question.Ticks;

/** What is asked, page by page; later pages depend on what was answered before. */
final class Steps {
    /** What must not wait. */
    static final Ticks SIGNS = new Ticks(
            "signs",
            List.of(
                    "bladder-change",
                    "bowel-change",
                    "saddle-anaesthesia",
                    "bilateral-leg-weakness",
                    "progressive-motor-deficit",
                    "gait-change",
                    "fever",
                    "weight-loss",
                    "history-of-cancer",
                    "severe-trauma",
                    "prolonged-steroid-use"),
            true);

    /** What the pain gets in the way of. */
    static final Ticks IMPACT = new Ticks("impact", List.of("sleep", "work", "relationships", "routine"), true);

    /** Care without needles that may have been tried. */
    static final Ticks TRIED = new Ticks(
            "tried",
            List.of(
                    "physical-therapy",
                    "home-exercise",
                    "spinal-manipulation",
                    "massage",
                    "acupuncture",
                    "tens",
                    "bracing",
                    "psychology",
                    "acetaminophen",
                    "nsaid",
                    "neuropathic-medication",
                    "muscle-relaxant",
                    "opioid",
                    "topical"),
            false);

    /** What a procedure may bring somebody in touch with. */
    static final Ticks ALLERGIC = new Ticks(
            "allergic",
            List.of("local-anaesthetic", "steroid", "iodinated-contrast", "latex", "chlorhexidine", "povidone-iodine"),
            false);

    private Steps() {}

    /** The pages that this person sees, in order. */
    static List<Step> of(Version version, Replies replies) {
        return switch (version) {
            case INTAKE -> intake(replies);
            case FOLLOW_UP -> followUp();
        };
    }

    private static List<Step> followUp() {
        return List.of(
                Step.of("now", "pain", Choice.scale("now"), Choice.scale("worst"), Choice.scale("average")),
                Step.of("peg", "life", Choice.scale("enjoyment"), Choice.scale("activity")),
                Step.of(
                        "change",
                        "life",
                        Choice.of("change", "better", "same", "worse"),
                        Choice.of("medicines-changed", "no", "yes"),
                        new Line("medicines-how", Line.Sort.WORDS)),
                Step.of("signs", "signs", SIGNS));
    }

    private static List<Step> intake(Replies replies) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("signs", "signs", SIGNS));
        pain(steps, replies);
        steps.add(Step.of("peg", "life", Choice.scale("enjoyment"), Choice.scale("activity")));
        steps.add(Step.of("impact", "life", IMPACT));
        mood(steps, replies);
        care(steps, replies);
        medicines(steps, replies);
        steps.add(Step.of(
                "wishes",
                "wishes",
                new Question.Lines("goal"),
                Choice.of("surgery", "avoid", "open", "want"),
                Choice.of("fewer", "fewer", "same")));
        return List.copyOf(steps);
    }

    private static void pain(List<Step> steps, Replies replies) {
        steps.add(Step.of("where", "pain", new Question.Body("where")));
        if (!replies.says("where-unsure", Replies.YES)) {
            spread(steps, replies);
        }
        steps.add(Step.of(
                "since",
                "pain",
                new Line("since", Line.Sort.MONTH),
                Choice.of("day", "morning", "evening", "night", "same", "comes")));
        List<Question> bad =
                new ArrayList<>(List.of(Choice.scale("now"), Choice.scale("worst"), Choice.scale("average")));
        if (replies.backAndLeg()) {
            bad.add(Choice.scale("back"));
            bad.add(Choice.scale("leg"));
        }
        steps.add(new Step("bad", "pain", bad));
    }

    private static void spread(List<Step> steps, Replies replies) {
        Choice spread = Choice.of("spread", "stays", "limb", "walking", "many");
        steps.add(
                replies.legMarked()
                        ? Step.of("spread", "pain", spread, Choice.of("course", "front", "outside", "back", "inside"))
                        : Step.of("spread", "pain", spread));
        steps.add(Step.of("heard", "pain", new Question.ReadBack("heard")));
    }

    /** The long questionnaires only where the short one says that there is something to ask about. */
    private static void mood(List<Step> steps, Replies replies) {
        steps.add(new Step("mood", "mood", often("phq4-", 1, 4)));
        if (Moods.low(replies)) {
            steps.add(new Step("low", "mood", often("phq9-", 3, 9)));
        }
        if (Moods.worried(replies)) {
            steps.add(new Step("worry", "mood", often("gad7-", 3, 7)));
        }
    }

    private static List<Question> often(String name, int from, int to) {
        List<Question> items = new ArrayList<>();
        for (int item = from; item <= to; item++) {
            items.add(Choice.often(name + item));
        }
        return items;
    }

    private static void care(List<Step> steps, Replies replies) {
        steps.add(Step.of("tried", "care", TRIED));
        List<Question> details = results(replies);
        if (!details.isEmpty()) {
            steps.add(new Step("results", "care", details));
        }
        steps.add(Step.of("injections", "care", Choice.of("injections", "no", "yes")));
        if (replies.says("injections", "yes")) {
            steps.add(Step.of(
                    "injection",
                    "care",
                    Choice.of("kind", "epidural", "facet", "sacroiliac", "trigger-point", "medial-branch"),
                    new Line("done", Line.Sort.DAY),
                    new Line("relief", Line.Sort.NUMBER),
                    new Question.Lines("others")));
        }
    }

    /** A few lines on each kind of care that was tried. */
    private static List<Question> results(Replies replies) {
        List<Question> details = new ArrayList<>();
        for (String care : replies.ticked(TRIED)) {
            details.add(new Line("from." + care, Line.Sort.MONTH));
            details.add(new Line("weeks." + care, Line.Sort.NUMBER));
            details.add(new Choice(
                    "result." + care,
                    "result",
                    List.of("helped", "not", "effects", "stopped", "ongoing", Replies.UNSURE)));
            details.add(new Line("often." + care, Line.Sort.WORDS));
            details.add(new Line("why." + care, Line.Sort.WORDS));
        }
        return details;
    }

    private static void medicines(List<Step> steps, Replies replies) {
        steps.add(Step.of(
                "medicines",
                "medicines",
                Choice.of("takes", "no", "yes"),
                new Question.Lines("list"),
                Choice.of("thins", "no", "yes")));
        if (replies.says("thins", "yes")) {
            steps.add(Step.of(
                    "thinner", "medicines", new Line("thinner", Line.Sort.WORDS), new Line("last", Line.Sort.DAY)));
        }
        steps.add(Step.of("allergies", "medicines", Choice.of("allergies", "no", "yes")));
        if (replies.says("allergies", "yes")) {
            steps.add(Step.of("allergic", "medicines", ALLERGIC, new Question.Lines("allergic-other")));
        }
    }

    /** The page of that name, where this person sees one. */
    static Optional<Step> named(List<Step> steps, String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
