package org.foramen.chart;

import java.time.LocalDate;

/**
 * A dated record of something known of a person. A fact is never changed: it is added to, or taken back by a
 * {@link Retraction}. What nobody wrote down is unknown.
 */
public sealed interface Fact
        permits Agreement,
                Allergy,
                BlockDiary,
                BodyMap,
                Complication,
                Conference,
                Consent,
                Decision,
                Diagnosis,
                Document,
                Dose,
                Finding,
                Followup,
                Goal,
                Imaging,
                Implant,
                Insurance,
                Intervention,
                Lab,
                Medication,
                Order,
                Pain,
                PlanStep,
                Preference,
                Referral,
                Retraction,
                Reviewed,
                Score,
                StopOverride,
                Therapy,
                Unread,
                Values,
                Visit,
                Vital {

    /** The day on which it was true, measured or done. */
    LocalDate on();

    /** What sort of fact it is. */
    Kind kind();
}
