package org.foramen.clinic.consult;

import java.util.List;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.care.Foremost;
import org.foramen.care.Pathway;
import org.foramen.chart.Chart;
import org.foramen.clinic.charts.Urgent;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.criteria.Request;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;
import org.foramen.page.LedgerPage;
import org.foramen.page.LedgerPages;
import org.springframework.stereotype.Component;

/** Puts a chart to the knowledge: the same pure function that the command line uses. */
@Component
public final class Answers implements Urgent {
    private final Knowledge knowledge;

    public Answers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    ConsultPage consult(Visit visit, Chart chart, Optional<Request> request) {
        return ConsultPages.of(knowledge.library(), put(visit, chart, request));
    }

    /** The ledgers: care, studies and the examination that bears on what is suspected. */
    public LedgerPage ledger(Visit visit, Chart chart) {
        return LedgerPages.of(knowledge.library(), put(visit, chart, Optional.empty()));
    }

    private Consult put(Visit visit, Chart chart, Optional<Request> request) {
        return Consult.of(knowledge.library(), chart, visit.now(), visit.words().zone(), request);
    }

    /** What the banner says, for those who may see clinical reasoning. */
    @Override
    public Standing of(Visit visit, Chart chart) {
        if (!visit.can(Action.READ_CONSULT)) {
            return Standing.hidden();
        }
        Foremost foremost = Foremost.of(
                knowledge.library(), chart, visit.now(), visit.words().zone());
        List<String> alarms = foremost.alarms().stream()
                .filter(rung -> rung.verdict().truth().met())
                .map(rung -> rung.alarm().clause().says())
                .toList();
        Pathway.Stage stage = foremost.pathway().stage();
        return new Standing(alarms, Optional.of(new Stage(stage.ordinal() + 1, stage.name())));
    }
}
