package org.foramen.clinic.deciding;

import org.foramen.clinic.techniques.Leaflet;

/**
 * One thing that could be done, as the person and the clinician see it side by side with the others.
 *
 * @param leaflet what is told of it, with those alone who speak of this person
 * @param where where it would be done; blank where that was not said
 * @param stands how it stands for this person: offered, gated, open, not-offered; beside where it is no procedure
 * @param chance the chance in a few words, or that there is no figure
 * @param harm the most frequent harm that somebody counted, or that nobody did
 * @param whole whether it is laid out whole: what comes late or does not fit is named, with a way to read it all
 */
public record Card(Leaflet leaflet, String where, String stands, String chance, String harm, boolean whole) {

    /** Whether anybody has counted a harm. */
    public boolean counted() {
        return leaflet.risks().stream().anyMatch(risk -> risk.picture().isPresent());
    }
}
