package org.foramen.clinic.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Permissions;
import org.foramen.clinic.people.Person;
import org.foramen.store.Role;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Optional<String> ROSA = Optional.of("rosa");
    private final Gate gate = new Gate(Permissions.shipped(), (person, patient) -> patient.equals("rosa"));

    @Test
    void whoever_has_not_signed_in_reaches_the_sign_in_page_and_nothing_else() {
        for (Action action : Action.values()) {
            Ruling expected = action == Action.ENTER ? Ruling.ALLOWED : Ruling.SIGN_IN_FIRST;
            assertEquals(expected, gate.rule(Optional.empty(), action, ROSA), action.word());
        }
    }

    @Test
    void a_nurse_reads_the_chart_of_a_patient_in_her_care_and_no_other() {
        assertEquals(Ruling.ALLOWED, rule(Role.NURSE, Action.READ_CHART, ROSA));
        assertEquals(Ruling.NO_CARE_RELATION, rule(Role.NURSE, Action.READ_CHART, Optional.of("miguel")));
    }

    @Test
    void the_front_desk_finds_patients_and_reads_no_chart() {
        assertEquals(Ruling.ALLOWED, rule(Role.FRONT_DESK, Action.SEARCH_PATIENTS, Optional.empty()));
        assertEquals(Ruling.FORBIDDEN, rule(Role.FRONT_DESK, Action.READ_CHART, ROSA));
    }

    @Test
    void a_nurse_takes_no_decision() {
        assertEquals(Ruling.FORBIDDEN, rule(Role.NURSE, Action.RECORD_DECISION, ROSA));
        assertEquals(Ruling.ALLOWED, rule(Role.PHYSICIAN, Action.RECORD_DECISION, ROSA));
    }

    @Test
    void a_patient_and_a_researcher_are_told_nothing_by_the_pages_of_the_staff() {
        assertEquals(Ruling.NOT_FOUND, rule(Role.PATIENT, Action.READ_CHART, ROSA));
        assertEquals(Ruling.NOT_FOUND, rule(Role.RESEARCHER, Action.READ_CHART, ROSA));
    }

    @Test
    void an_auditor_reads_the_audit_trail_and_no_patient() {
        assertEquals(Ruling.ALLOWED, rule(Role.AUDITOR, Action.READ_AUDIT, Optional.empty()));
        assertEquals(Ruling.FORBIDDEN, rule(Role.AUDITOR, Action.SEARCH_PATIENTS, Optional.empty()));
    }

    @Test
    void somebody_who_came_by_a_link_reaches_the_pages_of_that_chart_and_staff_do_not() {
        Optional<Person> patient = Optional.of(Person.ofChart("link", "Rosa", "rosa"));
        assertEquals(Ruling.ALLOWED, gate.ruleOwn(patient, Action.RECORD_SCORE));
        assertEquals(Ruling.NOT_FOUND, gate.ruleOwn(patient, Action.RECORD_DECISION));
        assertEquals(Ruling.NOT_FOUND, gate.rule(patient, Action.READ_CHART, ROSA));
        Optional<Person> nurse = Optional.of(new Person("nurse", "Nora", Role.NURSE));
        assertEquals(Ruling.NOT_FOUND, gate.ruleOwn(nurse, Action.RECORD_SCORE));
        assertEquals(Ruling.SIGN_IN_FIRST, gate.ruleOwn(Optional.empty(), Action.RECORD_SCORE));
    }

    private Ruling rule(Role role, Action action, Optional<String> patient) {
        return gate.rule(Optional.of(new Person("somebody", "Somebody", role)), action, patient);
    }
}
