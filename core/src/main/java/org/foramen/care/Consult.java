package org.foramen.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.Asks.Ask;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Timing.Candidate;
import org.foramen.chart.Chart;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Request;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.medicines.Taking;

/**
 * The answer to everything: a pure function of knowledge, chart and instant (and of what is asked for).
 *
 * @param view the chart that was read, for the words of the facts
 * @param today the day of the question
 * @param service the day of service that coverage and safety were judged for
 * @param alarms what must not wait
 * @param differential where the pain may come from
 * @param mechanisms how it may come about
 * @param blocks what the diagnostic blocks showed
 * @param candidacy whether it is time
 * @param options what could be done
 * @param beside what authorities say of what could come first, or beside a procedure
 * @param ways what could be done in place of a procedure, or beside it
 * @param pathway how far the person has come: source found, pain reduced, relief sustained
 * @param asks what is missing, the most decisive first
 * @param measures the instruments that were filled in, with their bands and changes
 * @param taking the medicines that bear on pain: opioids, what to think of, the burden over time
 * @param knowledge the hash of the knowledge that answered
 */
public record Consult(
        Ledger view,
        LocalDate today,
        LocalDate service,
        Optional<Request> request,
        List<Rung> alarms,
        List<Suspect> differential,
        Mechanisms mechanisms,
        BlockReadings blocks,
        Candidate candidacy,
        List<Option> options,
        List<Standing.Stood> beside,
        List<OtherWay> ways,
        Pathway pathway,
        List<Ask> asks,
        List<Measured> measures,
        Taking taking,
        String knowledge) {
    public Consult {
        alarms = List.copyOf(alarms);
        differential = List.copyOf(differential);
        options = List.copyOf(options);
        beside = List.copyOf(beside);
        ways = List.copyOf(ways);
        asks = List.copyOf(asks);
        measures = List.copyOf(measures);
    }

    public static Consult of(Library library, Chart chart, Instant at, ZoneId zone, Optional<Request> request) {
        return of(Question.of(library, chart, at, zone, request));
    }

    /** One policy's answer to a request, whatever the person's payer and state. */
    public static Covered judged(
            Library library, Chart chart, Instant at, ZoneId zone, Policy policy, Request request) {
        return Coverage.judged(Question.of(library, chart, at, zone, Optional.of(request)), policy, request);
    }

    private static Consult of(Question question) {
        List<Suspect> suspects = Differential.of(question);
        return of(question, Alarms.of(question), suspects, Options.of(question, suspects));
    }

    private static Consult of(Question question, List<Rung> alarms, List<Suspect> suspects, List<Option> options) {
        Candidate candidacy =
                Timing.of(question, question.request().map(Request::procedure).orElse(""));
        List<Standing.Stood> beside = Standing.beside(question);
        BlockReadings blocks = BlockReadings.of(question);
        List<Measured> measures = Measures.of(question);
        return new Consult(
                question.view(),
                question.today(),
                question.service(),
                question.request(),
                alarms,
                suspects,
                Mechanisms.of(question),
                blocks,
                candidacy,
                options,
                beside,
                OtherWays.of(question, alarms, beside),
                Pathways.of(question, blocks, measures),
                Asks.ranked(questions(alarms, candidacy, options)),
                measures,
                Taking.of(question.library(), question.view(), question.today(), question::person),
                question.library().hash());
    }

    private static List<List<Clause>> questions(List<Rung> alarms, Candidate candidacy, List<Option> options) {
        List<List<Clause>> all = new ArrayList<>();
        alarms.stream().filter(r -> r.alarm().asked()).forEach(r -> all.add(Asks.of(r.verdict(), Weigh.Force.FULL)));
        all.add(Asks.of(candidacy.verdict(), Weigh.Force.FULL));
        for (Option option : options) {
            if (option.asked() || options.getFirst() == option) {
                all.add(option.missing());
                all.add(Safeguards.asked(option.safeguards()));
                option.coverage().forEach(c -> all.add(c.asks()));
            }
        }
        return all;
    }

    /** The option that was asked for, if one was. */
    public Optional<Option> asked() {
        return options.stream().filter(Option::asked).findFirst();
    }
}
