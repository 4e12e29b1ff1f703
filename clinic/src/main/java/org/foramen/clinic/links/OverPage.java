package org.foramen.clinic.links;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * A link that does not open: used, over, closed, or never there. Nobody is told which.
 *
 * @param frame what stands around it
 * @param address where a new link is asked for
 * @param asked whether one was just asked for
 */
public record OverPage(Frame frame, String address, boolean asked) implements Page {
    @Override
    public String template() {
        return "links/over";
    }
}
