package org.foramen.care;

import java.util.Locale;
import org.foramen.chart.Document;
import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Names;
import org.foramen.library.Hold;

/** Whether it is on record that a medicine goes on, as its prescriber and the clinician decided. */
final class GoingOn {
    private GoingOn() {}

    /**
     * The latest document about this medicine, up to the day of service, decides. One that names no medicine speaks only of the one that is taken alone:
     * of several it cannot be said which was meant.
     *
     * @param day the day of service
     * @param documents what such a document is called
     * @param alone whether nothing else is taken against clotting
     */
    static boolean decided(Ledger view, int day, Names documents, Hold hold, boolean alone) {
        boolean goes = false;
        for (int f = view.first(Kind.DOCUMENT); f < view.end(Kind.DOCUMENT) && view.day(f) <= day; f++) {
            Document document = (Document) view.entry(f).fact();
            boolean speaks =
                    view.about(f, documents) && (unnamed(document.what()) ? alone : names(document.what(), hold));
            goes = speaks ? document.present() : goes;
        }
        return goes;
    }

    private static boolean unnamed(Term document) {
        return document.words().equals(document.code());
    }

    private static boolean names(Term document, Hold hold) {
        String words = document.words().toLowerCase(Locale.ROOT);
        return words.contains(hold.id()) || words.contains(hold.name().toLowerCase(Locale.ROOT));
    }
}
