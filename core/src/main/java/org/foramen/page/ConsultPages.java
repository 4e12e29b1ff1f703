package org.foramen.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Earliest;
import org.foramen.chart.Allergy;
import org.foramen.chart.Entry;
import org.foramen.chart.Goal;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.library.Alarm;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPage.Person;
import org.foramen.page.ConsultPage.Reading;
import org.foramen.page.ConsultPage.Time;
import org.foramen.page.ConsultPage.Urgent;

/** Makes the page of a consult. */
public final class ConsultPages {
    private ConsultPages() {}

    public static ConsultPage of(Library library, Consult consult) {
        Words words = Words.of(library, consult.view());
        return of(library, consult, words, new Choices(library, words, consult));
    }

    private static ConsultPage of(Library library, Consult consult, Words words, Choices choices) {
        return new ConsultPage(
                person(consult, Scores.function(consult.measures(), library.lexicon())),
                consult.today().toString(),
                consult.service().toString(),
                consult.request().map(r -> request(library, r)).orElse(""),
                urgent(consult, words),
                unasked(consult, words),
                consult.differential().stream().map(s -> Suspects.of(s, words)).toList(),
                new MechanismLines(words).line(consult.mechanisms()),
                new Blocks(words).lines(consult.blocks()),
                time(consult, words),
                payers(consult),
                consult.options().stream().map(choices::of).toList(),
                choices.beside(consult.beside()),
                new OtherWayLines(words).of(consult.ways()),
                consult.asks().stream().map(choices::missing).toList(),
                NextSteps.of(library, consult),
                consult.measures().stream().map(m -> Scores.of(m, words)).toList(),
                new MedicineLines(words, library).of(consult.taking()),
                reading(consult.view()),
                consult.knowledge(),
                Notices.of(library, consult.today()),
                Notices.reviewed(library));
    }

    /** One policy's answer as the page shows it, for a policy that is not of the person's payers. */
    public static Cover cover(Library library, Consult consult, Covered covered) {
        return new Choices(library, Words.of(library, consult.view()), consult).cover(covered);
    }

    private static Person person(Consult consult, List<String> function) {
        Ledger view = consult.view();
        Patient patient = view.patient();
        return new Person(
                patient.id(),
                patient.name(),
                patient.born()
                        .map(b -> ChronoUnit.YEARS.between(b, consult.today()) + " years")
                        .orElse("age not recorded"),
                Facts.lower(patient.sex()),
                patient.lives().orElse(""),
                facts(view, Kind.GOAL).stream()
                        .map(e -> ((Goal) e.fact()).words())
                        .toList(),
                Stream.concat(marks(view), function.stream()).toList(),
                facts(view, Kind.ALLERGY).stream()
                        .map(e -> Facts.words((Allergy) e.fact()))
                        .toList());
    }

    /** What was marked on the latest body map. */
    private static Stream<String> marks(Ledger view) {
        List<Entry> maps = facts(view, Kind.MAP);
        return maps.stream().skip(Math.max(0, maps.size() - 1)).map(Facts::words);
    }

    private static List<Entry> facts(Ledger view, Kind kind) {
        List<Entry> entries = new ArrayList<>();
        for (int f = view.first(kind); f < view.end(kind); f++) {
            entries.add(view.entry(f));
        }
        return entries;
    }

    private static String request(Library library, Request request) {
        String name = library.procedure(request.procedure()).map(p -> p.name()).orElse(request.procedure());
        String sites = request.sites().stream().map(Site::toString).collect(Collectors.joining(", "));
        return name
                + (sites.isEmpty() ? "" : ", " + sites)
                + request.on().map(d -> ", on " + d).orElse("");
    }

    private static List<Urgent> urgent(Consult consult, Words words) {
        return consult.alarms().stream()
                .filter(r -> r.verdict().truth().met())
                .map(r -> urgent(r, words))
                .toList();
    }

    private static Urgent urgent(Rung rung, Words words) {
        Alarm alarm = rung.alarm();
        return new Urgent(
                words.line(rung.verdict()),
                Facts.lower(alarm.direction()),
                alarm.action(),
                alarm.withinHours().map(h -> "within " + h + " h").orElse(""),
                alarm.stops());
    }

    /** Alarms that are asked of everybody and of which nothing is recorded. */
    private static List<Line> unasked(Consult consult, Words words) {
        return consult.alarms().stream()
                .filter(r -> r.alarm().asked() && r.verdict().truth().unknown())
                .filter(r -> !r.verdict().because().has(Remark.OFF))
                .map(r -> words.line(r.verdict()))
                .toList();
    }

    /** Who pays; where nobody wrote it down, or the place of living is unknown, coverage cannot be judged and says so. */
    private static String payers(Consult consult) {
        List<Entry> payers = facts(consult.view(), Kind.INSURANCE);
        if (payers.isEmpty()) {
            return "No payer is recorded, so coverage is not judged. Ask who pays.";
        }
        String names =
                payers.stream().map(e -> Facts.words(e.fact())).distinct().collect(Collectors.joining("; "));
        return consult.view().patient().lives().isPresent()
                ? names + unseen(consult)
                : names + ". Where the person lives is not recorded, so the payer's local rules cannot be chosen.";
    }

    /** Documents that are said to speak for the place, by nothing that anybody has seen. */
    private static String unseen(Consult consult) {
        return consult.options().stream()
                .findFirst()
                .filter(option -> !option.unseen().isEmpty())
                .map(option -> option.unseen().stream().map(Policy::name).collect(Collectors.joining("; ")))
                .map(said ->
                        ". Said to speak for this place, and not seen in a source, so not used (draft): " + said + ".")
                .orElse("");
    }

    private static Time time(Consult consult, Words words) {
        Truth truth = consult.candidacy().verdict().truth();
        String says = switch (truth) {
            case MET -> "It meets the reasons for considering a targeted procedure.";
            case NOT_MET -> "It is not the time for a targeted procedure.";
            case UNKNOWN -> "Whether it is time cannot be said yet.";
        };
        return new Time(
                Line.plain(says, truth),
                words.lines(consult.candidacy().needed()),
                words.lines(consult.candidacy().reasons()),
                PathLines.of(consult.pathway()));
    }

    static String earliest(Earliest earliest) {
        Optional<LocalDate> met = earliest.met();
        return met.map(d -> "from " + d)
                .or(() -> earliest.possible().map(d -> "possible from " + d + " once what is missing is known"))
                .orElse("not by waiting alone");
    }

    private static Reading reading(Ledger view) {
        List<String> unread = facts(view, Kind.UNREAD).stream()
                .map(e -> Facts.words(e.fact()))
                .toList();
        return new Reading(view.entries().size(), unread.size(), unread);
    }
}
