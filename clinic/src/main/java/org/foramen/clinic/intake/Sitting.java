package org.foramen.clinic.intake;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Visit;
import org.foramen.store.Draft;

/**
 * Somebody who sits down to answer: what they have answered so far, and what they are asked.
 *
 * @param visit the request
 * @param version which questionnaire
 * @param draft what is kept of it
 * @param replies what was answered
 * @param steps the pages they see
 * @param forWhom of whom they speak, where that is not themselves
 */
record Sitting(Visit visit, Version version, Draft draft, Replies replies, List<Step> steps, Optional<String> forWhom) {
    Sitting {
        steps = List.copyOf(steps);
    }

    static Sitting of(Visit visit, Version version, Draft draft, Optional<String> forWhom) {
        Replies replies = new Replies(draft.answers());
        return new Sitting(visit, version, draft, replies, Steps.of(version, replies), forWhom);
    }

    Optional<Step> step(String id) {
        return Steps.named(steps, id);
    }

    /** The first page that was not gone through. */
    Optional<Step> open() {
        return steps.stream().filter(step -> !replies.done(step.id())).findFirst();
    }

    String address(Step step) {
        return version.address() + "/" + step.id();
    }

    String review() {
        return version.address() + "/review";
    }

    /** Where it goes on after that page: on the page itself, where it was not gone through. */
    String after(Step step, boolean toReview) {
        if (!replies.done(step.id())) {
            return address(step) + (toReview ? "?then=review" : "");
        }
        if (toReview) {
            return open().map(open -> address(open) + "?then=review").orElseGet(this::review);
        }
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? address(steps.get(next)) : review();
    }

    /** The page before, or the list of parts. */
    String before(Step step) {
        int at = steps.indexOf(step);
        return at > 0 ? address(steps.get(at - 1)) : version.address();
    }
}
