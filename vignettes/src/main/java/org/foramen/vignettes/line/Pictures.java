package org.foramen.vignettes.line;

import java.util.Optional;
import org.foramen.chart.Imaging;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** What imaging shows: {@code mri at L4-5 left, disc-herniation, concordant}. */
final class Pictures {
    private static final Term STUDY = Term.word("study");

    private Pictures() {}

    static Imaging imaging(Scene scene, Words words) {
        String modality = words.take("the kind of imaging, such as mri").text();
        Optional<Site> site = Spots.one(words);
        Term finding = STUDY;
        boolean present = true;
        Optional<Boolean> concordant = Optional.empty();
        while (words.more()) {
            if (words.skip("concordant")) {
                concordant = Optional.of(true);
            } else if (words.skip("discordant")) {
                concordant = Optional.of(false);
            } else if (finding.equals(STUDY)) {
                finding = Terms.term(words, "what the study shows");
                present = shown(words);
            } else {
                throw words.unknown("One line is one finding: write another line for the next.");
            }
        }
        return new Imaging(scene.on(), modality, finding, present, site, concordant);
    }

    private static boolean shown(Words words) {
        boolean hidden = words.skip("not", "shown");
        words.skip("shown");
        return !hidden;
    }

    static String write(Imaging imaging) {
        boolean bare = imaging.finding().equals(STUDY) && imaging.present();
        String finding = bare ? "" : ", " + Terms.write(imaging.finding());
        String shown = imaging.present() ? "" : " not shown";
        String concordant = imaging.concordant()
                .map(agrees -> agrees ? ", concordant" : ", discordant")
                .orElse("");
        return Quote.word(imaging.modality()) + Spots.at(imaging.site()) + finding + shown + concordant;
    }
}
