package org.foramen.clinic.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foramen.store.Role;
import org.junit.jupiter.api.Test;

/** Holds the shipped table of permissions against one written independently of it. */
class PermissionsTest {
    private static final Role[] ORDER = {
        Role.PATIENT,
        Role.FRONT_DESK,
        Role.NURSE,
        Role.PHYSICIAN,
        Role.MANAGER,
        Role.RESEARCHER,
        Role.AUDITOR,
        Role.SYSTEM_CLIENT
    };

    /** One letter a role: Y yes, R related, r related and own entries, O own chart, D de-identified, S scoped, - no. */
    private static final Map<Action, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put(Action.SEE_DEMOGRAPHICS, "OYRRY--S");
        EXPECTED.put(Action.SEARCH_PATIENTS, "-YYYY--S");
        EXPECTED.put(Action.READ_CHART, "O-RR-D-S");
        EXPECTED.put(Action.READ_CONSULT, "O-RR-D-S");
        EXPECTED.put(Action.SEE_COVERAGE, "OYYRYD-S");
        EXPECTED.put(Action.RECORD_SCORE, "O-RR---S");
        EXPECTED.put(Action.RECORD_FINDING, "O-RR---S");
        EXPECTED.put(Action.RECORD_BLOCK, "--RR----");
        EXPECTED.put(Action.RECORD_REVIEW, "O-RR---S");
        EXPECTED.put(Action.TAKE_BACK_ENTRY, "--rR----");
        EXPECTED.put(Action.RECORD_DECISION, "---R----");
        EXPECTED.put(Action.OVERRIDE_STOP, "---R----");
        EXPECTED.put(Action.COUNTERSIGN_OVERRIDE, "---R----");
        EXPECTED.put(Action.WORK_PAYER_REQUEST, "-YYRY---");
        EXPECTED.put(Action.READ_AUDIT, "O---Y-Y-");
        EXPECTED.put(Action.READ_KNOWLEDGE, "YYYYYYYY");
        EXPECTED.put(Action.READ_TECHNIQUES, "YYYYYYYY");
        EXPECTED.put(Action.RECEIVE_REFERRAL, "-YYY----");
        EXPECTED.put(Action.SEE_TRIAGE, "-YYYY---");
        EXPECTED.put(Action.DECIDE_TRIAGE, "--RR----");
        EXPECTED.put(Action.HANDLE_RED_FLAG, "--RR----");
        EXPECTED.put(Action.EDIT_CONTACT, "OYYY----");
        EXPECTED.put(Action.SEND_MESSAGE, "OYRR----");
        EXPECTED.put(Action.READ_OPTIONS, "O-RR----");
        EXPECTED.put(Action.RECORD_VALUES, "O-RR----");
        EXPECTED.put(Action.DECIDE_TOGETHER, "---R----");
        EXPECTED.put(Action.GIVE_CONSENT, "O-RR----");
        EXPECTED.put(Action.REFER_TO_SURGERY, "--RR----");
        EXPECTED.put(Action.READ_PLAN, "O-RR----");
        EXPECTED.put(Action.WRITE_PLAN, "--RR----");
    }

    @Test
    void every_cell_of_the_shipped_table_is_what_was_agreed() {
        Permissions shipped = Permissions.shipped();
        EXPECTED.forEach((action, letters) -> {
            for (int i = 0; i < ORDER.length; i++) {
                assertEquals(grant(letters.charAt(i)), shipped.grant(ORDER[i], action), action + " by " + ORDER[i]);
            }
        });
    }

    @Test
    void every_action_but_moving_about_was_agreed_upon() {
        for (Action action : Action.values()) {
            boolean outside = action == Action.ENTER || action == Action.MOVE_ABOUT;
            assertEquals(!outside, EXPECTED.containsKey(action), action.word());
        }
    }

    @Test
    void a_table_that_lacks_an_action_is_refused() {
        List<String> tooShort = List.of(
                "action,number,what,patient,front-desk,nurse,physician,manager,researcher,auditor,system-client",
                "read-chart,P10,Read,O,N,A,A,N,D,N,S");
        assertThrows(IllegalArgumentException.class, () -> Permissions.of(tooShort));
    }

    @Test
    void a_table_with_an_unknown_letter_is_refused() {
        List<String> odd = List.of(
                "action,number,what,patient,front-desk,nurse,physician,manager,researcher,auditor,system-client",
                "read-chart,P10,Read,O,N,A,A,N,X,N,S");
        assertThrows(IllegalArgumentException.class, () -> Permissions.of(odd));
    }

    private static Grant grant(char letter) {
        return switch (letter) {
            case 'Y' -> Grant.YES;
            case 'R' -> Grant.RELATED;
            case 'r' -> Grant.RELATED_OWN;
            case 'O' -> Grant.OWN;
            case 'D' -> Grant.DEIDENTIFIED;
            case 'S' -> Grant.SCOPED;
            default -> Grant.NO;
        };
    }
}
