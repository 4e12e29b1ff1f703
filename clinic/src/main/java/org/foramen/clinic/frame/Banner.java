package org.foramen.clinic.frame;

import java.util.List;
import java.util.Optional;

/**
 * Who the page is about, always in sight: the identity to compare with the person in the room, allergies and alarms.
 *
 * @param id the patient's id, for links
 * @param name the name as a person reads it
 * @param identity birth date, age and sex in one line
 * @param allergies what the person reacts to, or the plain statement that nobody asked
 * @param alarming whether the allergy line needs attention
 * @param alarms what is urgent
 * @param stage how far the person has come, for those who may see clinical reasoning
 */
public record Banner(
        String id,
        String name,
        String identity,
        List<String> allergies,
        boolean alarming,
        List<String> alarms,
        Optional<String> stage) {
    public Banner {
        allergies = List.copyOf(allergies);
        alarms = List.copyOf(alarms);
    }
}
