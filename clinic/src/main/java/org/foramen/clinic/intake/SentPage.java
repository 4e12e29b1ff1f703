package org.foramen.clinic.intake;

import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Visit;

/**
 * What somebody sees who has sent their answers.
 *
 * @param around what stands around it
 * @param version which questionnaire
 */
public record SentPage(Around around, String version) implements Page {
    @Override
    public String template() {
        return "intake/sent";
    }

    static SentPage of(Visit visit, Version version) {
        return new SentPage(
                new Around(Frame.of(visit, "sent.title"), version.address(), Optional.empty()), version.word());
    }
}
