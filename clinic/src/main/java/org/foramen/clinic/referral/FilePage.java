package org.foramen.clinic.referral;

import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * The page that takes a referral in from a file.
 *
 * @param frame what stands around it
 * @param problems what is wrong with the file, all at once
 * @param alike people who may be the one it is about
 */
public record FilePage(Frame frame, List<String> problems, List<FormPage.Somebody> alike) implements Page {
    public FilePage {
        problems = List.copyOf(problems);
        alike = List.copyOf(alike);
    }

    @Override
    public String template() {
        return "referral/file";
    }

    @Override
    public int status() {
        return alike.isEmpty() ? (problems.isEmpty() ? 200 : 422) : 409;
    }
}
