package org.foramen.clinic.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;
import org.foramen.chart.Referral;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.exchange.Intake;
import org.foramen.exchange.Limits;
import org.foramen.exchange.Problem;
import org.foramen.exchange.Reading;
import org.foramen.exchange.Records;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.Original;
import org.foramen.store.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a referral in from a file: a FHIR R4 Bundle with the person and a ServiceRequest. What else it says comes in too;
 * what could not be read is kept and shown as unread.
 */
@Controller
public final class ReferralFile {
    private static final String ADDRESS = "/referrals/file";
    private static final String SOMEBODY_NEW = "new";

    private final Ledger ledger;
    private final Referrals referrals;
    private final Charts charts;
    private final Alike alike;
    private final Knowledge knowledge;

    public ReferralFile(Ledger ledger, Referrals referrals, Charts charts, Alike alike, Knowledge knowledge) {
        this.ledger = ledger;
        this.referrals = referrals;
        this.charts = charts;
        this.alike = alike;
        this.knowledge = knowledge;
    }

    @GetMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer form(Visit visit) {
        return page(visit, List.of(), List.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.RECEIVE_REFERRAL)
    public Answer send(
            Visit visit, @RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String who) {
        if (file.isEmpty() || file.get().isEmpty()) {
            return page(visit, List.of(visit.words().say("problem.file")), List.of());
        }
        ZonedDateTime now = visit.now().atZone(visit.words().zone());
        byte[] bytes = bytes(file.get());
        Records records = Records.known(knowledge.library().lexicon(), now);
        return switch (records.read("referral.json", bytes, Limits.file())) {
            case Reading.Refused refused -> page(visit, problems(visit, refused), List.of());
            case Reading.Read(Intake intake) -> taken(visit, intake, bytes, who);
        };
    }

    private Answer taken(Visit visit, Intake intake, byte[] bytes, String who) {
        Chart came = intake.learned(visit.now());
        boolean refers = came.entries().stream().anyMatch(entry -> entry.fact() instanceof Referral);
        if (!refers) {
            return page(visit, List.of(visit.words().say("problem.no-referral")), List.of());
        }
        Optional<Patient> known = charts.person(visit, came.patient().id());
        Optional<String> another = known.flatMap(there -> bornAnotherDay(visit, there, came.patient()));
        if (another.isPresent()) {
            return page(visit, List.of(another.get()), List.of());
        }
        List<Patient> same = alike.to(visit, came.patient());
        Optional<Patient> chosen =
                same.stream().filter(patient -> patient.id().equals(who)).findFirst();
        if (known.isEmpty() && chosen.isEmpty() && !same.isEmpty() && !who.equals(SOMEBODY_NEW)) {
            return page(visit, List.of(visit.words().say("problem.B047-file", same.size())), same);
        }
        return kept(visit, chosen.map(patient -> Arriving.of(patient, came)).orElse(came), bytes);
    }

    /** The same number, and another person or a slip: nobody but who sent it can say which. */
    private static Optional<String> bornAnotherDay(Visit visit, Patient there, Patient came) {
        return there.born()
                .flatMap(here -> came.born()
                        .filter(born -> !born.equals(here))
                        .map(born -> visit.words()
                                .say(
                                        "problem.file-born",
                                        there.name(),
                                        visit.words().day(here),
                                        visit.words().day(born))));
    }

    private Answer kept(Visit visit, Chart chart, byte[] bytes) {
        Caller by = Callers.of(visit);
        String patient = chart.patient().id();
        Chart fresh = Arriving.to(charts.of(visit, patient), chart);
        ledger.take(fresh, Original.of("referral.json", "application/fhir+json", bytes), by);
        for (Entry entry : chart.entries()) {
            if (entry.fact() instanceof Referral referral) {
                referrals.list(patient, entry, referral, by);
            }
        }
        return new GoTo(TriageList.ADDRESS);
    }

    private static List<String> problems(Visit visit, Reading.Refused refused) {
        Stream<String> more =
                refused.more() > 0 ? Stream.of(visit.words().say("problem.file-more", refused.more())) : Stream.empty();
        return Stream.concat(refused.problems().stream().map(Problem::toString), more)
                .toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer page(Visit visit, List<String> problems, List<Patient> same) {
        Identity identity = new Identity(visit.words(), visit.today());
        List<FormPage.Somebody> shown = same.stream()
                .map(p -> new FormPage.Somebody(p.id(), p.name(), identity.line(p)))
                .toList();
        return new FilePage(Frame.of(visit, "referral.file"), problems, shown);
    }
}
