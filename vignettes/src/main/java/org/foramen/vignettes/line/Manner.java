package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Technique;

/** What a line tells of how a procedure was done: guidance, contrast, approach, sedation. */
final class Manner {
    static final List<String> GUIDANCE = List.of("fluoroscopy", "ct", "ultrasound", "mri");

    private Optional<String> guidance = Optional.empty();
    private Optional<Boolean> contrast = Optional.empty();
    private Optional<String> approach = Optional.empty();
    private Optional<String> sedation = Optional.empty();

    /** Reads the part that comes next, if it is one of these. */
    boolean part(Words words) {
        return guidance(words) || contrast(words) || approach(words) || sedation(words);
    }

    Technique technique() {
        return new Technique(guidance, contrast, approach, sedation);
    }

    private boolean guidance(Words words) {
        boolean none = words.skip("no", "guidance");
        if (none || words.skip("guidance")) {
            guidance = Optional.of(none ? "none" : words.take("the guidance").text());
            return true;
        }
        Optional<String> bare = GUIDANCE.stream().filter(words::skip).findFirst();
        guidance = bare.isPresent() ? bare : guidance;
        return bare.isPresent();
    }

    private boolean contrast(Words words) {
        boolean none = words.skip("no", "contrast");
        boolean told = none || words.skip("contrast");
        contrast = told ? Optional.of(!none) : contrast;
        return told;
    }

    private boolean approach(Words words) {
        boolean told = words.skip("approach");
        approach = told ? Optional.of(words.take("the approach").text()) : approach;
        return told;
    }

    private boolean sedation(Words words) {
        boolean none = words.skip("no", "sedation");
        boolean told = none || words.skip("sedation");
        sedation = told ? Optional.of(none ? "none" : words.take("how deep").text()) : sedation;
        return told;
    }

    static List<String> write(Technique technique) {
        List<String> parts = new ArrayList<>();
        technique.guidance().ifPresent(by -> parts.add("guidance " + Quote.word(by)));
        technique.contrast().ifPresent(used -> parts.add(used ? "contrast" : "no contrast"));
        technique.approach().ifPresent(by -> parts.add("approach " + Quote.word(by)));
        technique.sedation().ifPresent(deep -> parts.add("sedation " + Quote.word(deep)));
        return parts;
    }
}
