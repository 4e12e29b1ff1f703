package org.foramen.clinic.payer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.Requirement;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;

/**
 * Asks what must be said with each step of a request. No day by which something is due is ever reckoned here: somebody
 * enters it and says who says so.
 *
 * @param move the step
 * @param request the request
 * @param against what its policy says, where it speaks
 */
record MoveForm(PayerMove move, PayerRequest request, Optional<Against> against) {
    static final List<String> HOW = List.of("portal", "electronic", "fax", "mail", "phone");
    static final List<String> OUTCOME = List.of("done", "withdrawn", "upheld", "not-pursued");

    /** The form's name in the file of words. */
    String name() {
        return "payer-" + move.word();
    }

    List<Field> fields(Asking asking) {
        return switch (move) {
            case READY, REOPEN -> List.of(asking.area("why"));
            case SUBMIT ->
                and(List.of(asking.day("on"), asking.radio("how", HOW), asking.line("reference")), due(asking));
            case APPROVE ->
                List.of(
                        asking.day("on"),
                        asking.line("code"),
                        asking.day("from"),
                        asking.day("to"),
                        asking.number("units"));
            case PEND -> and(List.of(asking.day("on"), asking.area("words")), due(asking));
            case DENY ->
                and(
                        List.of(
                                asking.day("on"),
                                asking.area("words"),
                                asking.suggest("clauses", clauses()),
                                asking.line("code")),
                        due(asking));
            case APPEAL ->
                and(
                        List.of(
                                asking.day("on"),
                                asking.line("level"),
                                asking.radio("how", HOW),
                                asking.line("reference")),
                        due(asking));
            case DUE -> due(asking);
            case CLOSE -> List.of(asking.radio("outcome", OUTCOME), asking.area("why"));
            case OPEN, CHANGE, ATTACH -> List.of();
        };
    }

    private static List<Field> due(Asking asking) {
        return List.of(asking.day("due"), asking.line("due-why"));
    }

    private static List<Field> and(List<Field> first, List<Field> second) {
        List<Field> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private List<Field.Option> clauses() {
        return ids().stream().map(id -> new Field.Option(id, "")).toList();
    }

    /** The ids of the clauses that a denial may name. */
    List<String> ids() {
        return against.stream()
                .flatMap(a -> a.now().stream())
                .flatMap(Requirement::all)
                .map(Requirement::id)
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
    }

    Read<Taken> read(Reading reading) {
        Map<String, String> said = new LinkedHashMap<>();
        MoveReading read = new MoveReading(reading, said);
        Optional<PayerRequest.Due> due = new MoveRules(this, read).due();
        return reading.unless(() -> new Taken(said, due));
    }

    /** Whether something still stands in the way. */
    boolean gaps() {
        return against.map(a -> !a.gaps().isEmpty()).orElse(true);
    }
}
