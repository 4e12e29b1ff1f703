package org.foramen.clinic.post;

import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.store.Message;

/**
 * One message as it went out, or as it waits.
 *
 * @param frame what stands around it
 * @param message the message
 * @param text its words; with the address of its link only where no mail server takes it, so that somebody can hand it on
 * @param shown whether that address is shown
 * @param problem why it could not be sent again
 */
public record MessagePage(Frame frame, Message message, String text, boolean shown, Optional<String> problem)
        implements Page {
    @Override
    public String template() {
        return "post/message";
    }

    @Override
    public int status() {
        return problem.isPresent() ? 422 : 200;
    }
}
