package org.foramen.clinic.surgery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.chart.Decision;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.PlanStep;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Traced;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.picture.Drawing;
import org.foramen.clinic.surgery.PacketPage.Lacking;
import org.foramen.clinic.surgery.PacketPage.Notice;
import org.foramen.criteria.Names;
import org.foramen.library.Alarm;
import org.springframework.stereotype.Component;

/** Gathers what a surgeon needs out of a chart: facts alone, each with its day. */
@Component
final class Packets {
    private static final int ASKS = 5;

    private final Knowledge knowledge;
    private final ChartView charts;

    Packets(Knowledge knowledge, ChartView charts) {
        this.knowledge = knowledge;
        this.charts = charts;
    }

    PacketPage page(Visit visit, Chart chart) {
        Consult consult = Consult.of(
                knowledge.library(), chart, visit.now(), visit.words().zone(), Optional.empty());
        Gathering of = new Gathering(visit, chart);
        Frame frame = charts.frame(visit, chart, "surgery.title");
        return new PacketPage(
                frame,
                chart.patient().id(),
                frame.banner().map(banner -> banner.identity()).orElse(""),
                notices(consult),
                of.lines(fact ->
                        fact instanceof Decision decision && decision.what().equals("refer-surgery")),
                of.lines(
                        fact -> List.of(Kind.GOAL, Kind.VALUES, Kind.PREFERENCE).contains(fact.kind())),
                of.lines(fact -> fact.kind() == Kind.THERAPY || fact instanceof Intervention),
                Drawing.of(visit.words(), chart, visit.today()),
                of.lines(fact -> fact instanceof Imaging),
                of.found(),
                alarms(consult, chart.patient().id()),
                of.lines(fact -> fact instanceof Medication taken && taken.taking() && thinner(taken)),
                of.lines(fact -> fact instanceof Medication taken && taken.taking() && !thinner(taken)),
                of.lines(fact -> fact.kind() == Kind.ALLERGY || fact.kind() == Kind.IMPLANT),
                training(of),
                missing(visit, consult, of));
    }

    private static List<Notice> notices(Consult consult) {
        return consult.alarms().stream()
                .filter(rung -> rung.verdict().truth().met())
                .filter(rung -> rung.alarm().direction() != Alarm.Direction.EMERGENCY)
                .map(rung -> new Notice(
                        word(rung.alarm().direction()),
                        rung.alarm().clause().says(),
                        rung.alarm().action()))
                .toList();
    }

    private static List<Traced> alarms(Consult consult, String patient) {
        return consult.alarms().stream()
                .filter(rung -> rung.alarm().direction() == Alarm.Direction.EMERGENCY)
                .filter(rung -> rung.verdict().truth().met())
                .map(Rung::alarm)
                .map(alarm -> Traced.many(alarm.clause().says(), "/patients/" + patient + "/consult"))
                .toList();
    }

    private boolean thinner(Medication taken) {
        Names antithrombotic = knowledge.library().medicines().holds().antithrombotic();
        return knowledge.library().lexicon().about(taken.drug()).stream().anyMatch(antithrombotic::has);
    }

    private static List<Traced> training(Gathering of) {
        return of.lines(
                fact -> fact instanceof PlanStep step && step.discipline() == PlanStep.Discipline.REHABILITATION);
    }

    private static List<Lacking> missing(Visit visit, Consult consult, Gathering of) {
        List<Lacking> all = new ArrayList<>();
        lacking(
                visit,
                all,
                of.none(fact -> fact instanceof Decision d && d.what().equals("refer-surgery")),
                "why");
        lacking(visit, all, of.none(fact -> fact instanceof Imaging), "imaging");
        lacking(
                visit,
                all,
                of.none(fact ->
                        fact instanceof Imaging seen && seen.concordant().isPresent()),
                "concordance");
        lacking(visit, all, of.none(fact -> fact.kind() == Kind.MEDICATION), "medicines");
        lacking(visit, all, of.none(fact -> fact.kind() == Kind.GOAL), "goals");
        lacking(visit, all, training(of).isEmpty(), "training");
        consult.asks().stream()
                .limit(ASKS)
                .forEach(ask ->
                        all.add(new Lacking(ask.clause().ask(), ask.clause().from())));
        return all;
    }

    private static void lacking(Visit visit, List<Lacking> all, boolean lacks, String what) {
        if (lacks) {
            all.add(new Lacking(
                    visit.words().say("surgery.lacks." + what), visit.words().say("surgery.lacks." + what + ".who")));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The facts of one chart in the reader's words, the latest first. */
    private record Gathering(Visit visit, Chart chart) {
        List<Traced> lines(Predicate<Fact> which) {
            return entries(which)
                    .map(entry -> Traced.of(visit.words(), chart.patient().id(), entry))
                    .toList();
        }

        /** What was found, each on a line; what was looked for and not found, on one. */
        List<Traced> found() {
            FactWords words = new FactWords(visit.words());
            List<Traced> all = new ArrayList<>(lines(fact -> fact instanceof Finding seen && seen.present()));
            String absent = entries(fact -> fact instanceof Finding seen && !seen.present())
                    .map(entry -> words.of(entry.fact()))
                    .collect(Collectors.joining("; "));
            if (!absent.isEmpty()) {
                all.add(new Traced(
                        visit.words().say("surgery.absent"),
                        absent,
                        "/patients/" + chart.patient().id() + "?kind=finding"));
            }
            return all;
        }

        boolean none(Predicate<Fact> which) {
            return entries(which).findAny().isEmpty();
        }

        private Stream<Entry> entries(Predicate<Fact> which) {
            return chart.standing().stream()
                    .filter(entry -> which.test(entry.fact()))
                    .sorted(Comparator.comparing((Entry entry) -> entry.fact().on())
                            .reversed());
        }
    }
}
