package org.foramen.vignettes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The people of the vignettes that ship with Foramen, as the demonstration clinic knows them. */
public final class Cast {
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
}
