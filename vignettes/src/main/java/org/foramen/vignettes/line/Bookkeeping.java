package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Decision;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.chart.Retraction;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Unread;

/** Lines about the ledger itself: what was gone through, decided, taken back, or could not be read. */
final class Bookkeeping {
    private Bookkeeping() {}

    /** {@code implant complete from 2016-01-01 to 2026-11-22}; {@code finding fever complete from … to …}. */
    static Reviewed reviewed(Scene scene, Words words) {
        Kind kind = kind(words);
        Term what = words.says("complete") ? Term.word(Reviewed.ALL) : Terms.term(words, "what was asked for");
        if (!words.skip("complete") || !words.skip("from")) {
            throw words.unknown("Write the span that was gone through: complete from 2026-01-01 to 2026-11-22.");
        }
        LocalDate from = Days.day(words);
        if (!words.skip("to")) {
            throw words.missing("'to' and the last day");
        }
        return new Reviewed(scene.on(), kind, what, from, Days.day(words));
    }

    private static Kind kind(Words words) {
        Word word = words.take("the kind of line that was gone through");
        Optional<Kind> kind = Verb.of(word.text()).map(Verb::kind).or(() -> Kind.of(word.text()));
        return kind.orElseThrow(() -> new Misread(
                word.at(), "'" + word.text() + "' is not a kind of line", "Write one of: " + Verb.all() + "."));
    }

    static String write(Reviewed reviewed) {
        boolean all = reviewed.what().equals(Term.word(Reviewed.ALL));
        String what = all ? "" : " " + Terms.write(reviewed.what());
        return reviewed.of().word() + what + " complete from " + reviewed.from() + " to " + reviewed.to();
    }

    /** {@code of block 2026-09-01, reason "wrong side", entered in error}. */
    static Retraction retraction(Scene scene, Words words) {
        if (!words.skip("of")) {
            throw words.unknown("Say what is taken back: of block 2026-09-01.");
        }
        EntryId entry = which(scene, words);
        String reason = "";
        boolean inError = false;
        while (words.more()) {
            if (words.skip("entered", "in", "error")) {
                inError = true;
            } else {
                words.skip("reason");
                reason = words.rest("the reason");
            }
        }
        return new Retraction(scene.on(), entry, reason, inError);
    }

    /** An earlier line by its verb and day, or an entry by its id. */
    static EntryId which(Scene scene, Words words) {
        return words.skip("entry") ? entry(words) : named(scene, words);
    }

    private static EntryId named(Scene scene, Words words) {
        Word verb = words.take("the verb of the line that is taken back");
        return scene.named(verb, Days.day(words));
    }

    private static EntryId entry(Words words) {
        Word word = words.take("the entry's id");
        try {
            return new EntryId(UUID.fromString(word.text()));
        } catch (IllegalArgumentException e) {
            throw new Misread(
                    word.at(), "'" + word.text() + "' is no entry's id", "Write 'of block 2026-09-01' instead.");
        }
    }

    static String write(Retraction retraction) {
        String reason = retraction.reason().isEmpty() ? "" : ", reason " + Quote.marks(retraction.reason());
        return "of entry " + retraction.entry() + reason + (retraction.inError() ? ", entered in error" : "");
    }

    /** {@code wait about lumbar-medial-branch-rfa at L4-5 left, reason "second block first", knowledge 3f2a}. */
    static Decision decision(Scene scene, Words words) {
        String what = words.take("what was decided").text();
        String about = words.skip("about") ? words.take("the procedure").text() : "";
        List<Site> sites = Spots.at(words);
        String reason = "";
        String knowledge = "";
        while (words.more()) {
            if (words.skip("knowledge")) {
                knowledge = words.take("the hash of the knowledge").text();
            } else {
                words.skip("reason");
                reason = words.rest("the reason");
            }
        }
        return new Decision(scene.on(), what, about, sites, reason, knowledge);
    }

    static String write(Decision decision) {
        List<String> parts = new ArrayList<>();
        String about = decision.about().isEmpty() ? "" : " about " + Quote.word(decision.about());
        parts.add(Quote.word(decision.what()) + about + Spots.at(decision.sites()));
        if (!decision.reason().isEmpty()) {
            parts.add("reason " + Quote.marks(decision.reason()));
        }
        if (!decision.knowledge().isEmpty()) {
            parts.add("knowledge " + Quote.marks(decision.knowledge()));
        }
        return String.join(", ", parts);
    }

    /** {@code "MedicationRequest" at "entry[4]", why "no dose", matters medication}. */
    static Unread unread(Scene scene, Words words) {
        String what = words.take("what came in").text();
        String place = words.skip("at") ? words.take("where it stood").text() : "";
        String why = "";
        Optional<Kind> matters = Optional.empty();
        while (words.more()) {
            if (words.skip("why")) {
                why = words.rest("why it could not be read");
            } else if (words.skip("matters")) {
                matters = Optional.of(kind(words));
            } else {
                throw words.unknown("After its place come 'why \"...\"' and 'matters KIND'.");
            }
        }
        return new Unread(scene.on(), what, place, why, matters.orElseThrow(() -> words.missing("'matters KIND'")));
    }

    static String write(Unread unread) {
        String place = unread.place().isEmpty() ? "" : " at " + Quote.marks(unread.place());
        String why = unread.why().isEmpty() ? "" : ", why " + Quote.marks(unread.why());
        return Quote.word(unread.what()) + place + why + ", matters "
                + unread.matters().word();
    }
}
