package org.foramen.clinic.audit;

import java.util.List;
import org.foramen.clinic.door.Trail;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * The audit trail, latest first.
 *
 * @param frame what stands around it
 * @param lines its lines
 */
public record AuditPage(Frame frame, List<Trail.Line> lines) implements Page {
    public AuditPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "audit/audit";
    }
}
