package org.foramen.vignettes.line;

/** Stops the reading of one line; {@link Lines} turns it into a {@link Slip} for the person who wrote it. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Slip slip;

    Misread(int at, String what, String todo) {
        super(what, null, false, false);
        this.slip = new Slip(at, what, todo);
    }

    Slip slip() {
        return slip;
    }
}
