package org.foramen.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody outside asks the clinic to see a person.
 *
 * @param on the day it was received: waiting is counted from it
 * @param from who refers, as it was written
 * @param reason why, in their words; blank where none was given
 * @param asked how soon they ask for it
 * @param written the day on which they wrote it, where that is known
 * @param documents the documents it names
 * @param questions what they want to know
 */
public record Referral(
        LocalDate on,
        String from,
        String reason,
        Urgency asked,
        Optional<LocalDate> written,
        List<String> documents,
        List<String> questions)
        implements Fact {
    public Referral {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /** How soon the referrer asks for it; the words are those of requests in FHIR, the later the sooner. */
    public enum Urgency {
        UNSAID,
        ROUTINE,
        URGENT,
        ASAP,
        STAT;

        /** The word in files: "urgent". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The urgency of that word; unsaid where there is none such. */
        public static Urgency of(String word) {
            return Arrays.stream(values())
                    .filter(urgency -> urgency.word().equals(word))
                    .findFirst()
                    .orElse(UNSAID);
        }
    }

    @Override
    public Kind kind() {
        return Kind.REFERRAL;
    }
}
