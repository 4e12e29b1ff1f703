package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Referral;

/** Lines about who asks the clinic to see the person. */
final class Referrals {
    private Referrals() {}

    /** {@code from "Dr Ana Ruiz", reason "back pain since January", urgency urgent, document "MRI report"}. */
    static Referral referral(Scene scene, Words words) {
        if (!words.skip("from")) {
            throw words.unknown("Say who refers: from \"Dr Ana Ruiz\".");
        }
        String from = words.rest("who refers");
        Parts parts = new Parts();
        while (words.more()) {
            parts.read(words);
        }
        return new Referral(
                scene.on(), from, parts.reason, parts.asked, parts.written, parts.documents, parts.questions);
    }

    /** What may follow the referrer, in any order. */
    private static final class Parts {
        private final List<String> documents = new ArrayList<>();
        private final List<String> questions = new ArrayList<>();
        private String reason = "";
        private Referral.Urgency asked = Referral.Urgency.UNSAID;
        private Optional<LocalDate> written = Optional.empty();

        void read(Words words) {
            if (words.skip("reason")) {
                reason = words.rest("the reason");
            } else if (words.skip("urgency")) {
                asked = urgency(words);
            } else if (words.skip("written")) {
                written = Optional.of(Days.day(words));
            } else if (words.skip("document")) {
                documents.add(words.rest("the document"));
            } else if (words.skip("question")) {
                questions.add(words.rest("the question"));
            } else {
                throw words.unknown("A referral has a reason, an urgency, a day it was written, documents, questions.");
            }
        }
    }

    private static Referral.Urgency urgency(Words words) {
        Word word = words.take("the urgency");
        Referral.Urgency asked = Referral.Urgency.of(word.text());
        if (asked == Referral.Urgency.UNSAID) {
            throw new Misread(
                    word.at(), "'" + word.text() + "' is no urgency", "Write one of: routine, urgent, asap, stat.");
        }
        return asked;
    }

    static String write(Referral referral) {
        StringBuilder line = new StringBuilder("from ").append(Quote.marks(referral.from()));
        if (!referral.reason().isEmpty()) {
            line.append(", reason ").append(Quote.marks(referral.reason()));
        }
        if (referral.asked() != Referral.Urgency.UNSAID) {
            line.append(", urgency ").append(referral.asked().word());
        }
        referral.written().ifPresent(day -> line.append(", written ").append(day));
        referral.documents().forEach(name -> line.append(", document ").append(Quote.marks(name)));
        referral.questions().forEach(asked -> line.append(", question ").append(Quote.marks(asked)));
        return line.toString();
    }
}
