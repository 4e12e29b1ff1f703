package org.foramen.clinic.deciding;

import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.techniques.Leaflet;

/**
 * The consent to one procedure: what was told, what the person answered, and lines to sign.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param leaflet what is told of the procedure
 * @param talks what is on record, the latest first
 */
public record ConsentPage(Frame frame, String patient, Leaflet leaflet, List<Talked> talks) implements Page {
    public ConsentPage {
        talks = List.copyOf(talks);
    }

    /** One talk: when, what came of it, what was told, by whom, before whom, and the person's words. */
    public record Talked(
            String day, String answer, String where, List<String> told, String by, String witness, String words) {
        public Talked {
            told = List.copyOf(told);
        }
    }

    @Override
    public String template() {
        return "deciding/consent";
    }
}
