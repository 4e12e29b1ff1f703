package org.foramen.clinic.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foramen.chart.EntryId;
import org.foramen.chart.Referral;
import org.foramen.clinic.Newcomers;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.charts.Forms;
import org.foramen.clinic.kept.Database;
import org.foramen.store.Caller;
import org.foramen.store.Contact;
import org.foramen.store.Contacts;
import org.foramen.store.Outbox;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests;
import org.foramen.store.Presentations;
import org.foramen.store.Referrals;

/** Where the pages of the clinic are, for each who opens them, with somebody of whom every page has something to say. */
final class Everywhere {
    private static final Caller HOUSE = Caller.house("test");
    private static final String ASKED = "procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=2026-12-01";
    private static final String SHORT = "/patients?q=x";
    private static final String NOBODY = "/patients/nobody";

    /** Pages that say what is the matter with what was asked for. */
    static final Set<String> REFUSED = Set.of(SHORT, NOBODY);

    private static final Pattern WHY = Pattern.compile("/patients/greta/coverage/why\\?at=[\\w-]+");
    private static final List<String> STEPS = List.of(
            "signs",
            "where",
            "spread",
            "heard",
            "since",
            "bad",
            "peg",
            "impact",
            "mood",
            "tried",
            "injections",
            "medicines",
            "allergies",
            "wishes");

    /** Pages of the whole clinic, or of somebody whom every test knows. */
    private static final List<String> KNOWN = List.of(
            "/patients",
            "/patients?q=Rosa",
            SHORT,
            "/patients/rosa",
            "/patients/rosa/entries/" + EntryId.of("rosa0") + "/take-back",
            "/patients/rosa/consult?" + ASKED,
            "/patients/rosa/consult/why?at=answer-from",
            "/patients/viggo/consult/override?rule=CON-RFL-4&" + ASKED,
            "/patients/miguel/consult",
            "/patients/rosa/ledgers",
            "/patients/rosa/coverage",
            "/patients/rosa/intake",
            "/patients/rosa/brief?" + ASKED,
            "/patients/rosa/options",
            "/patients/rosa/consent/lumbar-medial-branch-rfa",
            "/patients/rosa/consent/lumbar-medial-branch-rfa?in=es",
            "/patients/rosa/surgery",
            "/patients/rosa/plan",
            "/patients/rosa/board",
            "/patients/rosa/requests",
            "/patients/rosa/referral",
            "/patients/rosa/reached",
            "/patients/rosa/carers",
            NOBODY,
            "/requests",
            "/triage",
            "/referrals/new",
            "/referrals/file",
            "/outbox",
            "/techniques",
            "/techniques?in=es",
            "/techniques/drg-stimulation?in=es",
            "/techniques/epidural-transforaminal-lumbar",
            "/knowledge",
            "/knowledge/policies/medicare-facet/clauses");

    private Everywhere() {}

    /** The pages that a physician opens. */
    static List<String> physician() {
        return Stream.of(KNOWN, List.of(why()), forms(), paget())
                .flatMap(List::stream)
                .toList();
    }

    /** The pages that answer for those who look after the clinic. */
    static List<String> manager() {
        return List.of("/audit");
    }

    /** What somebody sees who has not signed in. */
    static List<String> stranger() {
        return List.of("/sign-in", "/link/none", "/left", "/nowhere");
    }

    /** The pages of patients: every question of both questionnaires, and what they decide and plan. */
    static List<String> patient() {
        List<String> pages = new ArrayList<>(
                List.of("/my", "/my/intake", "/my/intake/review", "/my/intake/now/signs", "/my/options", "/my/plan"));
        STEPS.forEach(step -> pages.add("/my/intake/" + step));
        pages.addAll(List.of("/my/follow-up", "/my/follow-up/now", "/my/follow-up/change"));
        return List.copyOf(pages);
    }

    /** Why the first line of a coverage page says what it says. */
    private static String why() {
        String coverage =
                Web.signedIn("physician").get("/patients/greta/coverage").body();
        return WHY.matcher(coverage)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElseThrow();
    }

    /** Every form that adds a fact, so that none is forgotten. */
    private static List<String> forms() {
        return OpenClinic.clinic().part(Forms.class).all().stream()
                .map(form -> "/patients/rosa/add/" + form.name())
                .toList();
    }

    /** Somebody who was referred and is asked for at a payer. */
    private static List<String> paget() {
        String id = Newcomers.enrolled("Paget", """
                2026-02-10  insurance  medicare from 2022-07-01, "Medicare Part B"
                2026-02-10  pain       low-back axial since 2026-01-05, worst 8
                2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
                2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%
                """);
        DataSource source = OpenClinic.clinic().part(Database.class).source();
        Contacts.open(source, Clock.systemUTC()).change(id, Contact.at(id + "@example.org", "en"), HOUSE);
        EntryId entry = Referrals.open(source, Clock.systemUTC())
                .receive(id, referral(), HOUSE)
                .id();
        Presentations.open(source, Clock.systemUTC())
                .put(id, LocalDate.now().plusDays(7), "Ablation, or training first?", HOUSE);
        List<String> pages = new ArrayList<>(List.of(
                "/triage/" + id + "/" + entry,
                "/patients/" + id + "/carers",
                letter(id),
                "/board",
                "/patients/" + id + "/board"));
        requests(pages, PayerRequests.open(source), id);
        return pages;
    }

    private static String letter(String id) {
        Newcomers.link(id);
        Outbox outbox = OpenClinic.clinic().part(Outbox.class);
        return "/outbox/" + outbox.before(Long.MAX_VALUE, 1, HOUSE).getFirst().id();
    }

    private static Referral referral() {
        return new Referral(
                LocalDate.now().minusDays(1),
                "Dr Ana Ruiz",
                "Low back pain since January",
                Referral.Urgency.UNSAID,
                Optional.empty(),
                List.of("Imaging report"),
                List.of());
    }

    /** One request that was just opened, with every form beside it, and one that the payer has denied. */
    private static void requests(List<String> pages, PayerRequests requests, String id) {
        String open = "/patients/" + id + "/requests/" + requests.open(id, asked("right"), HOUSE);
        List.of("", "/do/due", "/do/ready", "/do/close", "/question", "/documents", "/member", "/letter")
                .forEach(part -> pages.add(open + part));
        long denied = requests.open(id, asked("left"), HOUSE);
        step(requests, id, denied, PayerMove.READY, Map.of("why", "looked through"));
        step(requests, id, denied, PayerMove.SUBMIT, Map.of("on", "2026-11-20", "how", "portal", "reference", "R-1"));
        step(requests, id, denied, PayerMove.DENY, Map.of("on", "2026-11-21", "words", "Necessity is not shown."));
        List.of("", "/do/appeal", "/appeal")
                .forEach(part -> pages.add("/patients/" + id + "/requests/" + denied + part));
    }

    private static PayerRequest.Asked asked(String side) {
        return new PayerRequest.Asked(
                ASKED.replace("left", side),
                "Lumbar medial branch radiofrequency ablation, L4-5 " + side,
                Optional.of(LocalDate.of(2026, 12, 1)),
                "medicare",
                "medicare-facet-l38773");
    }

    private static void step(PayerRequests requests, String id, long number, PayerMove move, Map<String, String> said) {
        PayerRequest was = requests.request(id, number, HOUSE).orElseThrow();
        requests.step(was, move, said, Optional.empty(), HOUSE);
    }
}
