package org.foramen.command.replay;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.criteria.Request;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPages;

/** The same people put to two editions of the knowledge. */
public final class Replay {
    private final KnowledgeBase.Loaded before;
    private final KnowledgeBase.Loaded after;
    private final Causes causes;
    private final Set<String> unread = new LinkedHashSet<>();
    private final List<Replayed.Person> changed = new ArrayList<>();
    private int people;

    private Replay(KnowledgeBase.Loaded before, KnowledgeBase.Loaded after, Causes causes) {
        this.before = before;
        this.after = after;
        this.causes = causes;
    }

    /**
     * Puts everybody in a ledger to both.
     *
     * @param ledger a folder of vignettes or of records, a record, the clinic's data folder, or "shipped"
     * @param on the day of the question, where it is another than the people's own
     */
    public static Replayed of(Pair editions, String ledger, Optional<LocalDate> on) throws IOException {
        Replay replay = new Replay(editions.before(), editions.after(), editions.causes());
        Subjects.in(ledger, on).each(replay::put, replay.unread::add);
        if (replay.people == 0 && replay.unread.isEmpty()) {
            throw Subjects.nobody();
        }
        return new Replayed(
                replay.before.library().hash(),
                replay.after.library().hash(),
                replay.people,
                Replayed.counted(replay.changed),
                replay.changed,
                List.copyOf(replay.unread));
    }

    private void put(Subject subject) {
        Optional<Map<Key, String>> was = answers(subject, before.library());
        Optional<Map<Key, String>> is = answers(subject, after.library());
        if (was.isEmpty() || is.isEmpty()) {
            return;
        }
        people++;
        List<Turned> turned = Turned.between(was.get(), is.get());
        if (!turned.isEmpty()) {
            String day = subject.at().atZone(subject.zone()).toLocalDate().toString();
            changed.add(new Replayed.Person(subject.name(), day, told(turned)));
        }
    }

    private List<Replayed.Answer> told(List<Turned> turned) {
        return turned.stream()
                .map(one -> new Replayed.Answer(
                        one.key().part(),
                        one.key().home(),
                        one.key().about(),
                        one.was(),
                        one.is(),
                        causes.of(one, turned)))
                .toList();
    }

    private static Optional<Map<Key, String>> answers(Subject subject, Library library) {
        return subject.chart().apply(library.lexicon()).map(chart -> answers(subject, library, chart));
    }

    private static Map<Key, String> answers(Subject subject, Library library, Chart chart) {
        Consult consult = Consult.of(library, chart, subject.at(), subject.zone(), subject.request());
        ConsultPage page = ConsultPages.of(library, consult);
        List<Cover> named = new ArrayList<>();
        subject.request()
                .ifPresent(request -> subject.policies()
                        .forEach(id -> named.addAll(named(subject, library, chart, consult, request, id))));
        return Answers.of(page, subject.request().map(Request::procedure).orElse(""), named);
    }

    private static List<Cover> named(
            Subject subject, Library library, Chart chart, Consult consult, Request request, String id) {
        return library.policy(id, consult.service()).stream()
                .map(policy -> Consult.judged(library, chart, subject.at(), subject.zone(), policy, request))
                .map(covered -> ConsultPages.cover(library, consult, covered))
                .toList();
    }
}
