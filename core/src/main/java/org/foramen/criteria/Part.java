package org.foramen.criteria;

/** The parts a fact is taken apart into for a {@link View}: one elementary row each, a part and an integer value. */
public enum Part {
    /** Lexicon number of what the fact is about; several rows where it belongs to several sets. */
    SUBJECT,
    /** A hash of the term itself, to tell two members of one set apart. */
    SELF,
    /** {@link org.foramen.chart.Site#code}; several rows where there are several. */
    SITE,
    /** 1 present, 0 absent. */
    PRESENT,
    /** First and last epoch day of something that lasted; FROM_BY is the latest day it can have begun. */
    FROM,
    FROM_BY,
    TO,
    /** Hundredths on the fact's own scale or unit; OVER (1) where the exact value lies a little above them. */
    VALUE,
    OVER,
    /** Lexicon number of unit, modality, sort of act, guidance. */
    UNIT,
    MODALITY,
    /** Ordinals of the fact's own enums. */
    PATTERN,
    RESULT,
    ACT,
    INTENT,
    /** 1 concordant, 0 discordant. */
    CONCORDANT,
    /** Relief: hashes of the scales' names, hundredths before and after; or a stated percentage in hundredths. */
    SCALE_BEFORE,
    SCALE_AFTER,
    BEFORE,
    AFTER,
    STATED,
    FUNCTION_SCALE_BEFORE,
    FUNCTION_SCALE_AFTER,
    FUNCTION_BEFORE,
    FUNCTION_AFTER,
    FUNCTION_STATED,
    /** Minutes a block's relief lasted. */
    LASTED,
    /** Epoch day until which relief is known to have lasted, and whether (1) it was still there then. */
    UNTIL,
    STILL,
    /** 1 when the duration was recorded as consistent with the agent, 0 when as not. */
    AGENT_CONSISTENT,
    /** 1 when consistent improvement of movements and daily activities was recorded, 0 when its absence was. */
    CONSISTENT,
    /** Lexicon number of a drug of the injectate; several rows where there are several. */
    DRUG,
    /** Epoch day of the procedure that a follow-up or complication belongs to. */
    AFTER_DAY,
    /** Ordinal of the kind a review went through. */
    REVIEWED_KIND
}
