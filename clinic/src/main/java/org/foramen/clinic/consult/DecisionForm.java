package org.foramen.clinic.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Decision;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.criteria.Request;

/** Records what a clinician decided and why, with the hash of the knowledge that stood on the page. */
final class DecisionForm {
    static final String NAME = "decision";
    private static final List<String> WHAT = List.of("request", "do-not-offer", "refer-surgery", "wait");

    private DecisionForm() {}

    static List<Field> fields(Asking asking, String knowledge) {
        Field seen = new Field("knowledge", Field.Kind.HIDDEN, "", "", knowledge, List.of(), Optional.empty());
        return List.of(asking.radio("what", WHAT), asking.area("reason"), seen);
    }

    static Read<Decision> read(Reading reading, Optional<Request> about, LocalDate today, String knowledge) {
        String what = reading.choice("what", WHAT, "problem.decision");
        boolean ofProcedure = what.equals("request") || what.equals("do-not-offer");
        if (ofProcedure && about.isEmpty()) {
            reading.problem("what", "problem.decision-about");
        }
        if (!reading.anyText("knowledge").equals(knowledge)) {
            reading.problem("what", "problem.knowledge-changed");
        }
        String reason = reading.text("reason", "problem.reason");
        return reading.unless(() -> new Decision(
                today,
                what,
                about.map(Request::procedure).orElse(""),
                about.map(Request::sites).orElse(List.of()),
                reason,
                knowledge));
    }
}
