package org.foramen.clinic.door;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Visit;

/**
 * The page of a refusal: what happened, what to do next, and what to quote. It names no class, no path and no person.
 *
 * @param frame what stands around it
 * @param status the HTTP status
 * @param message what happened and what to do
 */
public record Refusal(Frame frame, int status, String message) implements Page {
    @Override
    public String template() {
        return "door/refusal";
    }

    public static Refusal notFound(Visit visit) {
        return of(visit, 404, "not-found");
    }

    public static Refusal forbidden(Visit visit) {
        return of(visit, 403, "forbidden");
    }

    public static Refusal noCareRelation(Visit visit) {
        return of(visit, 403, "no-care-relation");
    }

    public static Refusal outOfDate(Visit visit) {
        return of(visit, 403, "out-of-date");
    }

    public static Refusal notUnderstood(Visit visit, int status) {
        return of(visit, status, "not-understood");
    }

    public static Refusal failed(Visit visit) {
        return of(visit, 500, "failed");
    }

    private static Refusal of(Visit visit, int status, String what) {
        String message = visit.words().say("refusal." + what, visit.correlation());
        return new Refusal(Frame.of(visit, "refusal." + what + ".title"), status, message);
    }
}
