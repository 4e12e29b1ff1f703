package org.foramen.clinic.frame;

/** Everything one template needs, and nothing else: each template has a page record of its own. */
public non-sealed interface Page extends Answer {
    /** The template's path below the template folder, without its ending. */
    String template();

    /** The HTTP status it is sent with. */
    default int status() {
        return 200;
    }
}
