package org.foramen.vignettes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The people of the vignettes that ship with Foramen, as the demonstration clinic knows them. */
public final class Cast {
    /** Those whose charts are the fullest. */
    private static final List<String> FULLEST = List.of(
            "lumbar-medial-branch-rfa/seventy-one-percent-is-not-eighty",
            "lumbar-medial-branch-rfa/two-good-blocks-and-a-whole-chart",
            "lumbar-medial-branch-rfa/eighty-five-percent-measured-and-no-duration",
            "lumbar-medial-branch-rfa/half-the-pain-gone-for-six-months-to-the-day",
            "lumbar-medial-branch-rfa/north-dakota-fifty-percent-is-enough",
            "epidural-transforaminal-lumbar/radicular-pain-with-a-whole-chart",
            "epidural-transforaminal-lumbar/the-fifth-injection-in-a-rolling-year",
            "epidural-interlaminar-lumbar/stenosis-with-claudication",
            "facet-injection-lumbar/therapeutic-with-a-whole-chart",
            "red-flags/cauda-equina-within-four-hours",
            "before-surgery/listed-without-care-and-without-a-targeted-procedure",
            "what-could-be-done/blood-thinner-and-an-ablation");

    private Cast() {}

    /**
     * One of them.
     *
     * @param vignette who they are, what is known of them and what is asked
     * @param text the file it was read from, as it is
     */
    public record Member(Vignette vignette, String text) {}

    /** All of them, in the order of their files. A file that cannot be read is left out: the runner tells of it. */
    public static List<Member> shipped() throws IOException {
        List<Member> members = new ArrayList<>();
        for (Shelf.Written file : Shelf.shipped()) {
            if (VignetteFile.read(file.shown(), file.name(), file.text()) instanceof VignetteFile.Good good) {
                members.add(new Member(good.vignette(), file.text()));
            }
        }
        return List.copyOf(members);
    }

    /** The twelve whose charts are the fullest, Rosa first: enough people for a clinic to be looked at. */
    public static List<Member> people() throws IOException {
        return shipped().stream()
                .filter(member -> FULLEST.contains(member.vignette().name()))
                .sorted(Comparator.comparingInt(
                        member -> FULLEST.indexOf(member.vignette().name())))
                .toList();
    }
}
