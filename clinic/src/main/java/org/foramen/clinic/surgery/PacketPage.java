package org.foramen.clinic.surgery;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Traced;
import org.foramen.clinic.picture.Picture;

/**
 * What a surgeon needs to know of a person, on two pages.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param identity who it is, in one line
 * @param notices both ways: refer and do not inject; surgery is asked for and its steps are not done
 * @param whyNow the clinician's reason, from the decision to refer
 * @param wants the person's goals, what matters most, and what they would rather avoid
 * @param tried what was tried, with days and what came of it
 * @param picture pain, function and treatment over time
 * @param seen imaging by level and side, and whether it agrees with the examination
 * @param found what the examination found
 * @param alarms red flags that ring, and those that nobody has asked about
 * @param thinners medicines against clotting
 * @param medicines the other medicines
 * @param allergies allergies and implants
 * @param training rehabilitation before and after an operation, from the plan
 * @param missing what is missing, and who can supply it
 */
public record PacketPage(
        Frame frame,
        String patient,
        String identity,
        List<Notice> notices,
        List<Traced> whyNow,
        List<Traced> wants,
        List<Traced> tried,
        Optional<Picture> picture,
        List<Traced> seen,
        List<Traced> found,
        List<Traced> alarms,
        List<Traced> thinners,
        List<Traced> medicines,
        List<Traced> allergies,
        List<Traced> training,
        List<Lacking> missing)
        implements Page {
    public PacketPage {
        notices = List.copyOf(notices);
        whyNow = List.copyOf(whyNow);
        wants = List.copyOf(wants);
        tried = List.copyOf(tried);
        seen = List.copyOf(seen);
        found = List.copyOf(found);
        alarms = List.copyOf(alarms);
        thinners = List.copyOf(thinners);
        medicines = List.copyOf(medicines);
        allergies = List.copyOf(allergies);
        training = List.copyOf(training);
        missing = List.copyOf(missing);
    }

    /** A rule that speaks of surgery: what it says and what to do. */
    public record Notice(String direction, String says, String action) {}

    /** What is missing, and who can supply it. */
    public record Lacking(String what, String who) {}

    @Override
    public String template() {
        return "surgery/packet";
    }
}
