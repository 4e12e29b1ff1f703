package org.foramen.clinic.techniques;

import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * Every technique, found by where it hurts, by the sort of pain, or by name.
 *
 * @param frame what stands around it
 * @param places where it hurts
 * @param pains sorts of pain
 * @param names every technique by its name
 * @param beside what stands beside procedures
 */
public record TechniquesPage(
        Frame frame, List<Heading> places, List<Heading> pains, List<Entry> names, List<Entry> beside) implements Page {
    public TechniquesPage {
        places = List.copyOf(places);
        pains = List.copyOf(pains);
        names = List.copyOf(names);
        beside = List.copyOf(beside);
    }

    /** A place or a sort of pain, and what is done for it. */
    public record Heading(String id, String name, List<Entry> entries) {
        public Heading {
            entries = List.copyOf(entries);
        }
    }

    /** A technique in a list. */
    public record Entry(String id, String name, String clinical, boolean emerging) {}

    @Override
    public String template() {
        return "techniques/techniques";
    }
}
