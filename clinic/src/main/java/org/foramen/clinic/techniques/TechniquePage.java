package org.foramen.clinic.techniques;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * One technique in plain words, on the screen or on paper.
 *
 * @param frame what stands around it
 * @param leaflet what is told
 */
public record TechniquePage(Frame frame, Leaflet leaflet) implements Page {
    @Override
    public String template() {
        return "techniques/technique";
    }
}
