package org.foramen.clinic.intake;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Chart;
import org.foramen.clinic.Newcomers;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.links.Invite;
import org.foramen.clinic.links.Purpose;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.foramen.store.Contact;
import org.foramen.store.Ledger;
import org.foramen.vignettes.line.Lines;

/** Somebody who comes by a link and answers page by page with plain requests. */
final class Respondent {
    private static final Caller HOUSE = Caller.house("test");
    private static final Map<String, String> BORN = Map.of("day", "2", "month", "3", "year", "1965");

    private final String patient;
    private final Web web = Web.anybody();
    private final Set<String> answered = new HashSet<>();

    private Respondent(String patient) {
        this.patient = patient;
        String link = Newcomers.sent(patient);
        web.post(link, link, BORN);
    }

    /** Somebody new, who comes by their first link. */
    static Respondent patient(String language) {
        return again(Newcomers.enrolled("Ines", ""), language);
    }

    /** The same person by another link, on another telephone. */
    static Respondent again(String patient, String language) {
        OpenClinic.clinic()
                .part(Invite.class)
                .patient(patient, Purpose.INTAKE, Contact.at(patient + "@example.org", language), HOUSE);
        return new Respondent(patient).reading(language);
    }

    /** Somebody's daughter, who answers for them. */
    static Respondent daughter(String patient, String name) {
        Carer daughter = OpenClinic.clinic()
                .part(Carers.class)
                .add(patient, Carer.named(name, "daughter", "d@example.org", "en", LocalDate.of(2099, 1, 1)), HOUSE);
        OpenClinic.clinic().part(Invite.class).carer(patient, Purpose.INTAKE, daughter, HOUSE);
        return new Respondent(patient);
    }

    private Respondent reading(String language) {
        web.get("/language/" + language + "?back=/my/intake");
        return this;
    }

    String id() {
        return patient;
    }

    HttpResponse<String> get(String step) {
        return web.get("/my/intake/" + step);
    }

    /** Answers a page with "name=value", and gives where that led, or the page again with its problems. */
    String answer(String step, String... answers) {
        web.get("/my/intake");
        answered.add(step);
        Map<String, String> fields = Arrays.stream(answers)
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        HttpResponse<String> led = web.post("/my/intake/" + step, "/my/intake/" + step, fields);
        return led.headers().firstValue("Location").orElseGet(led::body);
    }

    /** Answers several items of one questionnaire: "phq4-1=0", "phq4-2=3". */
    String items(String step, String name, int from, String... values) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            answers.add(name + "-" + (from + i) + "=" + values[i]);
        }
        return answer(step, answers.toArray(String[]::new));
    }

    /** Says "not sure" wherever nothing was said yet, and sends everything; gives where that led. */
    String sendTheRest() {
        rest("signs", "signs-rest=unsure");
        rest("where", "where-unsure=yes");
        rest("since", "day=unsure");
        rest("bad", "now=unsure", "worst=unsure", "average=unsure");
        rest("peg", "enjoyment=unsure", "activity=unsure");
        rest("impact", "impact-rest=unsure");
        rest("mood", "phq4-1=unsure", "phq4-2=unsure", "phq4-3=unsure", "phq4-4=unsure");
        rest("tried", "tried-rest=unsure");
        rest("injections", "injections=unsure");
        rest("medicines", "takes=unsure", "thins=unsure");
        rest("allergies", "allergies=unsure");
        rest("wishes", "surgery=unsure", "fewer=unsure");
        HttpResponse<String> sent = web.post("/my/intake/review", "/my/intake/review", Map.of());
        return sent.headers().firstValue("Location").orElseGet(sent::body);
    }

    private void rest(String step, String... answers) {
        if (!answered.contains(step)) {
            answer(step, answers);
        }
    }

    Chart chart() {
        return Ledger.open(OpenClinic.clinic().part(Database.class).source())
                .chart(patient, HOUSE)
                .orElseThrow();
    }

    /** What the nurse sees above the list of those who wait, because of them. */
    String flagged() {
        return Web.signedIn("nurse")
                .get("/triage")
                .body()
                .lines()
                .filter(line -> line.contains("/patients/" + patient + "/consult"))
                .collect(Collectors.joining());
    }

    /** The day of what was told first. */
    LocalDate today() {
        return chart().entries().getFirst().fact().on();
    }

    /** Everything in the chart, one line a fact. */
    String told() {
        return chart().entries().stream().map(e -> Lines.write(e.fact())).collect(Collectors.joining("\n"));
    }
}
