package org.foramen.medicines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.chart.Unread;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Opioids;

/** Adds up the opioids of a day. */
final class OpioidDay {
    private final Opioids opioids;
    private final Courses courses;
    private final Reckoning reckoning;
    private final LocalDate today;
    private final boolean unread;
    /** What each entry comes to is the same on every day. */
    private final Map<EntryId, OpioidDose> reckoned = new HashMap<>();

    OpioidDay(Library library, Ledger view, LocalDate today) {
        this.opioids = library.medicines().opioids();
        this.courses = new Courses(view, library.lexicon());
        this.reckoning = new Reckoning(opioids, library.lexicon());
        this.today = today;
        this.unread = view.entries().stream()
                .anyMatch(entry -> entry.fact() instanceof Unread lost && lost.matters() == Kind.MEDICATION);
    }

    Courses courses() {
        return courses;
    }

    /** An opioid of the table by its name, however many products; anything else by its code. */
    String drug(Entry entry) {
        return reckoning.drug(entry);
    }

    /** The opioids of a day; {@code weigh} puts the question whether there is any on that day. */
    MorphineEquivalents of(LocalDate day, Weigh weigh) {
        List<Entry> entries = courses.on(day, today).stream()
                .filter(entry -> reckoning.opioid(Courses.medication(entry)))
                .toList();
        List<OpioidDose> doses = entries.stream().map(entry -> dose(entry, day)).toList();
        Truth taken = taken(doses, day, weigh);
        List<Listing> listings = Listing.all(
                doses.stream()
                        .filter(dose -> !(dose instanceof OpioidDose.Uncounted))
                        .toList(),
                reckoning::drug);
        BigDecimal least = listings.stream().map(Listing::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> most = listings.stream()
                .map(Listing::most)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, next) -> sum.flatMap(s -> next.map(s::add)));
        return new MorphineEquivalents(
                least,
                taken.unknown() || unread || MorphineEquivalents.uncountedAlone(doses) ? Optional.empty() : most,
                taken,
                doses,
                listings.stream().flatMap(l -> l.once().stream()).toList(),
                listings.stream().flatMap(l -> l.rivals().stream()).toList(),
                unread);
    }

    /** A course of which nobody can tell whether it was still, or already, going on is open. */
    private OpioidDose dose(Entry entry, LocalDate day) {
        OpioidDose dose = reckoned.computeIfAbsent(entry.id(), id -> reckoning.of(entry));
        boolean sure = courses.taken(entry, day, today).met();
        return sure || dose instanceof OpioidDose.Uncounted
                ? dose
                : new OpioidDose.Open(
                        entry,
                        reckoning.drug(entry),
                        "whether it was taken on " + day + " is not known",
                        "From when until when?");
    }

    private Truth taken(List<OpioidDose> doses, LocalDate day, Weigh weigh) {
        boolean sure = doses.stream()
                .anyMatch(dose -> courses.taken(dose.entry(), day, today).met());
        if (sure) {
            return Truth.MET;
        }
        Truth asked = opioids.of().any()
                ? Truth.UNKNOWN
                : weigh.put(new Criterion.Present(Kind.MEDICATION, opioids.of(), Optional.empty(), false))
                        .truth();
        return doses.isEmpty() && !asked.met() ? asked : Truth.UNKNOWN;
    }
}
