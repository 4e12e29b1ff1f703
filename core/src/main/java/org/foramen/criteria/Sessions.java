package org.foramen.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Region;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause.Silence;

/** How many sessions a coverage region has had in a rolling span. A session is everything done on one day. */
final class Sessions {
    private final Weigh weigh;
    private final Criterion.Sessions put;
    private final Optional<Region.Half> region;
    private final Tally certain = new Tally();
    private final Tally possible = new Tally();
    private boolean anniversary;

    private Sessions(Weigh weigh, Criterion.Sessions put, Optional<Region.Half> region) {
        this.weigh = weigh;
        this.put = put;
        this.region = region;
    }

    /**
     * With this request, no more than so many in each coverage region that it names; where it names none, what was done
     * may have been there. A session on the exact anniversary is outside, and remarked.
     */
    static Verdict counted(Weigh weigh, Criterion.Sessions put, Silence silence) {
        List<Verdict> regions = new ArrayList<>(2);
        for (Region.Half half : put.anywhere() ? Set.<Region.Half>of() : weigh.request.regions()) {
            regions.add(new Sessions(weigh, put, Optional.of(half)).verdict(silence));
        }
        return switch (regions.size()) {
            case 0 -> new Sessions(weigh, put, Optional.empty()).verdict(silence);
            case 1 -> regions.getFirst();
            default -> least(regions);
        };
    }

    /** The region with the least room decides, and for as long as one like it does. */
    private static Verdict least(List<Verdict> regions) {
        Verdict least = regions.getFirst();
        for (Verdict other : regions.subList(1, regions.size())) {
            int stands = Combine.lesser(least.truth(), least.stands(), other.truth(), other.stands());
            Verdict decides = other.truth().compareTo(least.truth()) < 0 ? other : least;
            least = Verdict.leaf(decides.truth(), decides.put(), decides.because(), stands);
        }
        return least;
    }

    /** The same counts, day by day: one for each coverage region that is counted by itself. */
    static List<Counted> days(Weigh weigh, Criterion.Sessions put) {
        Set<Region.Half> regions = put.anywhere() ? Set.of() : weigh.request.regions();
        return regions.isEmpty()
                ? List.of(new Sessions(weigh, put, Optional.empty()).days())
                : regions.stream()
                        .map(half -> new Sessions(weigh, put, Optional.of(half)).days())
                        .toList();
    }

    private Counted days() {
        count();
        return new Counted(region, days(certain), days(possible));
    }

    private List<LocalDate> days(Tally tally) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < tally.count(); i++) {
            days.add(LocalDate.ofEpochDay(weigh.view.day(tally.at(i))));
        }
        return days;
    }

    private void count() {
        int anniversaryDay = put.within().before(weigh.day);
        for (int f = weigh.view.first(Kind.INTERVENTION); f < weigh.end(Kind.INTERVENTION); f++) {
            int day = weigh.view.day(f);
            if (day >= anniversaryDay && day < weigh.day) {
                Truth mine = mine(f);
                anniversary |= day == anniversaryDay && !mine.refused();
                count(f, day > anniversaryDay ? mine : Truth.NOT_MET);
            }
        }
    }

    /** Several facts of one day are one session, and certain if any of them is. */
    private void count(int f, Truth mine) {
        if (mine.refused() || sameDay(certain, f)) {
            return;
        }
        if (mine.met() && sameDay(possible, f)) {
            possible.drop();
        }
        if (mine.met() || !sameDay(possible, f)) {
            (mine.met() ? certain : possible).add(f);
        }
    }

    private boolean sameDay(Tally tally, int f) {
        return tally.count() > 0 && weigh.view.day(tally.at(tally.count() - 1)) == weigh.view.day(f);
    }

    private Truth mine(int fact) {
        return weigh.view.about(fact, put.of())
                ? where(fact).and(History.meant(weigh, fact, put.intent()))
                : Truth.NOT_MET;
    }

    private Truth where(int fact) {
        if (put.anywhere()) {
            return Truth.MET;
        }
        return region.isPresent() ? Where.in(weigh.view, fact, region.get()) : Truth.UNKNOWN;
    }

    private Verdict verdict(Silence silence) {
        count();
        int room = put.atMost() - 1;
        int busy = History.busy(weigh);
        if (certain.count() > room) {
            int leaving = weigh.view.day(certain.at(certain.count() - 1 - room));
            int stands = Math.min(put.within().lastCounting(leaving), busy);
            return Verdict.leaf(Truth.NOT_MET, put, certain.because(), stands);
        }
        if (certain.count() + possible.count() > room) {
            Because seen = certain.because().and(possible.because()).and(Remark.PLACE_UNSAID);
            return Verdict.leaf(Truth.UNKNOWN, put, seen, Math.min(put.within().lastCounting(oldest()), busy));
        }
        return fits(silence, Math.min(Reviews.stands(weigh, Kind.INTERVENTION, Optional.of(put.within())), busy));
    }

    /** Of those that may count, of which there is one, and those that do. */
    private int oldest() {
        int first = weigh.view.day(possible.at(0));
        return certain.count() > 0 ? Math.min(first, weigh.view.day(certain.at(0))) : first;
    }

    private Verdict fits(Silence silence, int stands) {
        Because because = anniversary ? certain.because().and(Remark.ANNIVERSARY) : certain.because();
        int review = Reviews.covering(weigh, Kind.INTERVENTION, put.of(), Optional.of(put.within()));
        if (review >= 0) {
            return Verdict.leaf(
                    Truth.MET, put, because.and(Because.fact(review)).and(Remark.REVIEWED), stands);
        }
        return silence == Silence.ASSUMED && !Reviews.unread(weigh, Kind.INTERVENTION)
                ? Verdict.leaf(Truth.MET, put, because.and(Remark.ASSUMED), stands)
                : Verdict.leaf(Truth.UNKNOWN, put, because.and(Remark.SILENT), stands);
    }
}
