package org.foramen.chart;

import java.util.Locale;
import java.util.Optional;

/** The sorts of facts, each with the word that files use for it. */
public enum Kind {
    PAIN,
    FINDING,
    IMAGING,
    THERAPY,
    SCORE,
    INTERVENTION,
    DIARY,
    FOLLOWUP,
    MEDICATION,
    DOSE,
    ALLERGY,
    IMPLANT,
    DIAGNOSIS,
    LAB,
    VITAL,
    DOCUMENT,
    GOAL,
    PREFERENCE,
    CONSENT,
    COMPLICATION,
    INSURANCE,
    ORDER,
    REFERRAL,
    VISIT,
    REVIEWED,
    DECISION,
    OVERRIDE,
    VALUES,
    AGREEMENT,
    STEP,
    CONFERENCE,
    RETRACTION,
    UNREAD,
    MAP;

    /** The word in files: "finding". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
