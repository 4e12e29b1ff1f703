package org.foramen.clinic.consult;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.page.Line;

/**
 * The argument of one line: the rule, its truth, the facts that decided it, its source, what to ask.
 *
 * @param frame what stands around it where it is a page of its own
 * @param back the consult it belongs to
 * @param line the line
 * @param kind how its truth is worded
 * @param several whether it is an answer with its reasons, and not one rule
 * @param part whether it is opened in place
 */
public record Why(Frame frame, String back, Line line, String kind, boolean several, boolean part) implements Page {
    @Override
    public String template() {
        return part ? "consult/why-part" : "consult/why-page";
    }
}
