package org.foramen.clinic.techniques;

import java.util.List;
import java.util.Optional;

/**
 * What a patient reads of one procedure, or of what stands beside procedures, in one language.
 *
 * @param id the technique's id
 * @param name what patients call it
 * @param clinical what clinicians call it; blank where it is no procedure
 * @param what what it is
 * @param suits which pains it is for
 * @param day what happens on the day; where it comes from is blank where the words name no source
 * @param lasts how long relief tends to last; empty where nobody knows
 * @param after what to do after
 * @param chances figures that can be drawn
 * @param findings what studies showed that cannot be drawn
 * @param risks what can go wrong
 * @param standing how far it has come and what regulators say; empty where nothing was read
 * @param emerging whether it is new or unproven
 * @param voices who advises for it and who against
 * @param instead what else there is
 * @param unknown what is not known
 * @param updated when these words were last changed
 * @param reviewed who has reviewed them
 * @param funding who paid for them
 */
public record Leaflet(
        String id,
        String name,
        String clinical,
        String what,
        String suits,
        Told day,
        Optional<Told> lasts,
        List<Told> after,
        List<Chance> chances,
        List<Told> findings,
        List<Risk> risks,
        List<String> standing,
        boolean emerging,
        List<Voice> voices,
        List<String> instead,
        String unknown,
        String updated,
        String reviewed,
        String funding) {
    public Leaflet {
        after = List.copyOf(after);
        chances = List.copyOf(chances);
        findings = List.copyOf(findings);
        risks = List.copyOf(risks);
        standing = List.copyOf(standing);
        voices = List.copyOf(voices);
        instead = List.copyOf(instead);
    }

    /** A sentence, where it comes from, and how well that is sourced. */
    public record Told(String says, String source, String status) {}

    /**
     * A chance of benefit as it is drawn: a picture of those who had it, and of those who had something else.
     *
     * @param of what is counted
     * @param with those who had it
     * @param without those who had something else; empty where everybody in the study was treated
     * @param range how sure the figure is, in words; says so where no interval was printed
     */
    public record Chance(
            String of,
            Picture with,
            Optional<Picture> without,
            String range,
            String when,
            String who,
            String source,
            String status) {}

    /** What can go wrong; the rate in words, or that nobody counted. */
    public record Risk(String says, String rate, Optional<Picture> picture, String source, String status) {}

    /** A hundred people of whom so many are filled in, and what that says. */
    public record Picture(IconArray array, String label, String says) {}

    /** One authority, when it spoke, and which way. */
    public record Voice(String authority, String dated, String way) {}

    /** Those who speak that way. */
    public List<Voice> voices(String way) {
        return voices.stream().filter(voice -> voice.way().equals(way)).toList();
    }

    /** Whether some advise it and others advise against it. */
    public boolean disputed() {
        return !voices("for").isEmpty() && !voices("against").isEmpty();
    }
}
