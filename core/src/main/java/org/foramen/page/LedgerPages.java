package org.foramen.page;

import java.time.temporal.ChronoUnit;
import org.foramen.care.CareLedger;
import org.foramen.care.CareLedger.Counted;
import org.foramen.care.CareLedger.Gap;
import org.foramen.care.Concordance;
import org.foramen.care.Concordance.Reason;
import org.foramen.care.Consult;
import org.foramen.care.Examination;
import org.foramen.chart.Entry;
import org.foramen.chart.Imaging;
import org.foramen.chart.Site;
import org.foramen.library.Library;

/** Makes the page of the ledgers out of a consult. */
public final class LedgerPages {
    private final Words words;

    private LedgerPages(Words words) {
        this.words = words;
    }

    public static LedgerPage of(Library library, Consult consult) {
        LedgerPages pages = new LedgerPages(Words.of(library, consult.view()));
        CareLedger care = CareLedger.of(consult);
        return new LedgerPage(
                care.courses().stream().map(pages::care).toList(),
                care.gaps().stream().map(LedgerPages::gap).toList(),
                Concordance.of(consult).stream().map(pages::study).toList(),
                Examination.of(consult).tests().stream().map(pages::test).toList());
    }

    private LedgerPage.Care care(CareLedger.Course course) {
        return new LedgerPage.Care(
                course.entry().id().toString(),
                Facts.readable(course.care().what()),
                course.care().from().map(Object::toString),
                course.care().to().map(Object::toString),
                course.care().often(),
                Facts.lower(course.care().result()),
                course.care().stopped(),
                Facts.lower(course.entry().origin()),
                course.entry().author(),
                course.counted().stream().map(this::counted).toList());
    }

    private Line counted(Counted counted) {
        return Line.plain(counted.clause().says(), counted.truth())
                .named(counted.clause().id())
                .cited(
                        words.cited(counted.clause().cites()),
                        counted.clause().status().word());
    }

    private static String gap(Gap gap) {
        long days = ChronoUnit.DAYS.between(gap.from(), gap.to()) + 1;
        return gap.from() + " to " + gap.to() + ": " + days + (days == 1 ? " day" : " days");
    }

    private LedgerPage.Study study(Concordance concordance) {
        Imaging shown = concordance.shown();
        Line agrees = Line.plain(reason(concordance.reason()), concordance.agrees())
                .because(concordance.because().stream().map(Facts::words).toList())
                .asking(concordance.agrees().unknown() ? "Does it explain the symptoms?" : "", "clinician");
        return new LedgerPage.Study(
                concordance.study().id().toString(),
                shown.on().toString(),
                shown.modality(),
                (shown.present() ? "" : "no ") + Facts.readable(shown.finding()),
                shown.site().map(Site::toString).orElse(""),
                agrees);
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case SAID -> "Somebody wrote down whether it agrees.";
            case NOT_SEEN -> "It is not seen, so there is nothing to agree with.";
            case OTHER_SIDE -> "The pain is on the other side.";
            case SIGN_THERE -> "A sign of the examination is at the same place and side.";
            case SAME_SIDE -> "The pain is on that side; no sign at that place is on record.";
            case NOTHING -> "No side or place is on record to compare it with.";
        };
    }

    private LedgerPage.Test test(Examination.Test test) {
        Line why = Line.plain(test.clause().says(), test.found())
                .named(test.clause().id())
                .cited(
                        words.cited(test.clause().cites()),
                        test.clause().status().word())
                .because(test.latest().stream().map(Facts::words).toList());
        return new LedgerPage.Test(
                test.word(),
                test.word().replace('-', ' '),
                Facts.lower(test.region()),
                test.found(),
                test.latest().map(LedgerPages::day).orElse(""),
                moves(test),
                why);
    }

    private static String day(Entry entry) {
        return entry.fact().on().toString();
    }

    private static String moves(Examination.Test test) {
        String sources = String.join(", ", test.bearing());
        return test.moves() > 0
                ? sources + ": up to " + Math.round(test.moves()) + " percentage points"
                : sources + ": no ratio published";
    }
}
