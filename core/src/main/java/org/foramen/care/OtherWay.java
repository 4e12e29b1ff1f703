package org.foramen.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.care.Standing.Stood;
import org.foramen.chart.Entry;
import org.foramen.criteria.Verdict;

/**
 * What could be done in place of a procedure, or beside it: nothing, rehabilitation, psychology, medicines, surgery. It
 * stands in the list of options with what is known of it for this person, and with no figure where none is on file.
 *
 * @param way which
 * @param tried what was tried of it, the latest last
 * @param wishes what the person said of it
 * @param positions what authorities say of it
 * @param urging what calls for it: the alarms that send to a surgeon
 */
public record OtherWay(Way way, List<Entry> tried, List<Entry> wishes, List<Stood> positions, List<Verdict> urging) {
    public OtherWay {
        tried = List.copyOf(tried);
        wishes = List.copyOf(wishes);
        positions = List.copyOf(positions);
        urging = List.copyOf(urging);
    }

    /** What can be done without a targeted procedure. */
    public enum Way {
        WAITING("", List.of()),
        REHABILITATION("care-rehabilitation", List.of("exercise", "rehabilitation", "manipulation")),
        PSYCHOLOGY("care-psychology", List.of("behavioural", "mindfulness")),
        MEDICINES("care-medicines", List.of("opioid", "antidepressant", "paracetamol")),
        SURGERY("", List.of("surgery"));

        private final String care;
        private final List<String> named;

        Way(String care, List<String> named) {
            this.care = care;
            this.named = named;
        }

        /** The set of care that belongs to it; empty where no course of care does. */
        Optional<String> care() {
            return Optional.of(care).filter(set -> !set.isEmpty());
        }

        /** Whether what an authority speaks of names it. */
        boolean namedIn(String about) {
            return named.stream().anyMatch(about.toLowerCase(Locale.ROOT)::contains);
        }

        /** The word for it in addresses and word files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
