package org.foramen.clinic.post;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.store.Message;

/**
 * What was sent, to whom, when, and what became of it.
 *
 * @param frame what stands around it
 * @param server where letters go; empty where no mail server is set
 * @param lines the latest first
 * @param older the number from which older ones go on, where there are any
 */
public record OutboxPage(Frame frame, Optional<String> server, List<Message> lines, Optional<Long> older)
        implements Page {
    public OutboxPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "post/outbox";
    }
}
