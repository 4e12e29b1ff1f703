package org.foramen.clinic.forms;

import java.util.List;
import org.foramen.chart.Fact;
import org.foramen.clinic.people.Action;

/** A form that adds one fact to a chart. */
public interface FactForm {
    /** Its name in addresses and in the message file. */
    String name();

    /** What filling it in amounts to, for the gate. */
    Action action();

    /** Its questions. */
    List<Field> fields(Asking asking);

    /** The fact that was typed, or every problem with it. */
    Read<Fact> read(Reading reading);
}
