package org.foramen.clinic.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done here. Every route declares one with {@link Does}; the table of permissions has a row for each. */
public enum Action {
    /** Open to whoever comes: the sign-in page and the pages of refusal. */
    ENTER,
    /** Open to whoever is signed in: leaving, and finding the way from the first page. */
    MOVE_ABOUT,
    SEE_DEMOGRAPHICS,
    SEARCH_PATIENTS,
    READ_CHART,
    READ_CONSULT,
    SEE_COVERAGE,
    RECORD_SCORE,
    RECORD_FINDING,
    RECORD_BLOCK,
    RECORD_REVIEW,
    TAKE_BACK_ENTRY,
    RECORD_DECISION,
    OVERRIDE_STOP,
    COUNTERSIGN_OVERRIDE,
    WORK_PAYER_REQUEST,
    READ_AUDIT,
    READ_KNOWLEDGE,
    READ_TECHNIQUES,
    RECEIVE_REFERRAL,
    SEE_TRIAGE,
    DECIDE_TRIAGE,
    HANDLE_RED_FLAG,
    EDIT_CONTACT,
    SEND_MESSAGE,
    READ_OPTIONS,
    RECORD_VALUES,
    DECIDE_TOGETHER,
    GIVE_CONSENT,
    REFER_TO_SURGERY,
    READ_PLAN,
    WRITE_PLAN;

    /** The word for it in the table of permissions and in the audit trail: "read-chart". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Action> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
