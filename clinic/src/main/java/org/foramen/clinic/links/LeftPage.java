package org.foramen.clinic.links;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * What somebody sees who came by a link and has left.
 *
 * @param frame what stands around it
 */
public record LeftPage(Frame frame) implements Page {
    @Override
    public String template() {
        return "links/left";
    }
}
