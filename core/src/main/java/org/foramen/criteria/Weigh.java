package org.foramen.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/**
 * Puts a criterion to a chart on a day and gives a verdict. Pure: the same view, day, request and criterion give the
 * same verdict. One exhaustive switch; each test is one short method in the class that holds its kind.
 */
public final class Weigh {
    /** What weakly sourced clauses may do. */
    public enum Force {
        /** Under a coverage policy a weak clause warns and stays out of the truth; a weak exception may rescue. */
        COVERAGE,
        /** Under a policy that has only weak clauses they make the answer, which is advice; drafts stay out even there. */
        ADVICE,
        /** Every clause counts, however weak its source: safety, alarms, scopes, candidacy. */
        FULL;

        boolean hears(Status status) {
            return switch (this) {
                case COVERAGE -> status.mayRefuse();
                case ADVICE -> status != Status.DRAFT;
                case FULL -> true;
            };
        }

        /** Whether a part has a say in an "all" when the request is judged. */
        public boolean hears(Criterion part) {
            return Voice.refuses(part, this, Clause.Due.REQUEST);
        }

        /** Whether a part has a say where one of several is enough. */
        public boolean rescuedBy(Criterion part) {
            return Voice.rescues(part, this, Clause.Due.REQUEST);
        }
    }

    final View view;
    final int day;
    final Request request;
    final List<Site> sites;
    final Force force;
    final Lexicon lexicon;
    private final Clause.Due due;

    private Weigh(View view, int day, Request request, Force force, Lexicon lexicon, Clause.Due due) {
        this.view = view;
        this.day = day;
        this.request = request;
        this.sites = Where.apart(request.sites());
        this.force = force;
        this.lexicon = lexicon;
        this.due = due;
    }

    /** Criteria will be put for this day, about this request; clauses due later than the request are left out. */
    public static Weigh of(View view, int day, Request request, Force force, Lexicon lexicon) {
        return new Weigh(view, day, request, force, lexicon, Clause.Due.REQUEST);
    }

    /** The same question on another day. */
    public Weigh on(int otherDay) {
        return new Weigh(view, otherDay, request, force, lexicon, due);
    }

    /** The same question with another force, for a policy that has nothing but weak clauses. */
    public Weigh with(Force other) {
        return new Weigh(view, day, request, other, lexicon, due);
    }

    /** The same answer without its argument: all that a sweep over many asks. */
    public Glance glance(Criterion criterion) {
        return Glance.of(this, criterion);
    }

    /** Whether a procedure relieved the index pain by at least so much, in hundredths of a percent. */
    public Truth relieved(int fact, int hundredths) {
        return Gains.reached(view, fact, hundredths, Gains.PAIN);
    }

    /** Whether the relief after a block lasted at least as long as its anaesthetic does. */
    public Truth lastedAsItsAgent(int fact) {
        return Agents.lasted(this, fact);
    }

    /** The sessions before the day that a cap counts, by coverage region where it counts each by itself. */
    public List<Counted> counted(Criterion.Sessions cap) {
        return Sessions.days(this, cap);
    }

    /** Whether somebody went through all facts of a kind that a window ending on the day holds. */
    public boolean gone(Kind kind, Span window) {
        return Reviews.covering(this, kind, lexicon.all(), Optional.of(window)) >= 0;
    }

    public int day() {
        return day;
    }

    public Verdict put(Criterion criterion) {
        return put(criterion, Silence.ASKS);
    }

    /** Most of a policy is clauses, presences and their contraries: they are looked for before the switch, which is a call. */
    Verdict put(Criterion criterion, Silence silence) {
        if (criterion instanceof Criterion.Present present) {
            return Presence.present(this, present, silence);
        }
        if (criterion instanceof Criterion.Stated stated) {
            return Combine.stated(stated, put(stated.test(), silence(stated.clause())));
        }
        if (criterion instanceof Criterion.Not not) {
            return Combine.not(not, put(not.part(), silence));
        }
        if (criterion instanceof Criterion.All all) {
            return Combine.all(this, all, all.parts(), silence);
        }
        if (criterion instanceof Criterion.Any any) {
            return Combine.any(this, any, parts(any.parts(), silence));
        }
        return each(criterion, silence);
    }

    /** The same by one switch over everything that can be asked. */
    Verdict each(Criterion criterion, Silence silence) {
        return switch (criterion) {
            case Criterion.Stated stated -> Combine.stated(stated, put(stated.test(), silence(stated.clause())));
            case Criterion.Present present -> Presence.present(this, present, silence);
            case Criterion.All all -> Combine.all(this, all, all.parts(), silence);
            case Criterion.Any any -> Combine.any(this, any, parts(any.parts(), silence));
            case Criterion.AtLeast some -> Combine.atLeast(this, some, parts(some.parts(), silence));
            case Criterion.Not not -> Combine.not(not, put(not.part(), silence));
            case Criterion.Unless unless -> Combine.unless(this, unless, silence);
            case Criterion.When when -> Combine.when(this, when, silence);
            case Criterion.Off off -> Combine.off(this, off, silence);
            case Criterion.Imaged imaged -> Studies.imaged(this, imaged, silence);
            case Criterion.Had had -> History.had(this, had, silence);
            case Criterion.Apart apart -> Intervals.apart(this, apart);
            case Criterion.Sessions sessions -> Sessions.counted(this, sessions, silence);
            case Criterion.Hurts hurts -> Lasting.hurts(this, hurts);
            case Criterion.Course course -> Courses.course(this, course);
            case Criterion.Measured measured -> Values.measured(this, measured);
            case Criterion.Aged aged -> Values.aged(this, aged);
            case Criterion.Blocks blocks -> Blocks.relieved(this, blocks);
            case Criterion.Paired paired -> Pairs.paired(this, paired);
            case Criterion.Sustained sustained -> Gains.sustained(this, sustained);
            case Criterion.Asked asked -> Values.asked(this, asked);
            case Criterion.Counted counted -> Values.counted(this, counted);
        };
    }

    private List<Verdict> parts(List<Criterion> criteria, Silence silence) {
        List<Verdict> parts = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            parts.add(put(criteria.get(i), silence));
        }
        return parts;
    }

    /** Whether somebody went through the list of a kind, or asked for just these things, and all that came in was read. */
    public boolean reviewed(Kind kind, Names names) {
        return Reviews.covering(this, kind, names, Optional.empty()) >= 0;
    }

    /** Whether a part has a say in an "all": strong enough here, and due by now. */
    boolean counts(Criterion part) {
        return Voice.refuses(part, force, due);
    }

    /** Whether a part has a say where one is enough. */
    boolean rescues(Criterion part) {
        return Voice.rescues(part, force, due);
    }

    /** How a clause reads silence: in safety it always asks. */
    Silence silence(Clause clause) {
        return force == Force.FULL ? Silence.ASKS : clause.silence();
    }

    /** The number after the last fact of a kind that was true by the day. */
    int end(Kind kind) {
        int end = view.end(kind);
        while (end > view.first(kind) && view.day(end - 1) > day) {
            end--;
        }
        return end;
    }

    /** Until when nothing recorded of that kind comes true that is not true yet. */
    int quiet(Kind kind) {
        int next = end(kind);
        return next < view.end(kind) ? view.day(next) - 1 : Verdict.FOR_GOOD;
    }

    /** Nothing was recorded: unknown, none because somebody looked, or none because silence is assumed. */
    Verdict silent(Criterion put, Kind kind, Names names, Optional<Span> within, Silence silence) {
        int stands = Math.min(quiet(kind), Reviews.stands(this, kind, within));
        int review = Reviews.covering(this, kind, names, within);
        if (review >= 0) {
            return Verdict.leaf(Truth.NOT_MET, put, Because.fact(review).and(Remark.REVIEWED), stands);
        }
        return unlisted(put, kind, silence, stands);
    }

    /** The same for what no review can show to be missing: documents and measurements. */
    Verdict unlisted(Criterion put, Kind kind, Silence silence, int stands) {
        boolean assumed = silence == Silence.ASSUMED && !Reviews.unread(this, kind);
        return assumed
                ? Verdict.leaf(Truth.NOT_MET, put, Because.remark(Remark.ASSUMED), stands)
                : Verdict.leaf(Truth.UNKNOWN, put, Because.remark(Remark.SILENT), stands);
    }
}
