package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Span;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.library.Alarm;
import org.foramen.library.Alarm.Direction;

/** A file of red flags and escalations: a list below {@code alarms:}. */
final class AlarmFile {
    private static final Alarm BLANK =
            new Alarm(Stand.IN, Criteria.BLANK, Direction.EMERGENCY, "", Optional.empty(), false, false);

    private final Desk desk;

    AlarmFile(Desk desk) {
        this.desk = desk;
    }

    List<Alarm> read(Fields fields) {
        return fields.one("alarms", Shape.table(BLANK, "an alarm", this::alarm).list());
    }

    private Alarm alarm(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        return new Alarm(
                ruling.clause(),
                ruling.test(),
                fields.one("direction", Texts.oneOf("a direction", Direction.values())),
                fields.one("action", Texts.TEXT),
                fields.maybe("within", Times.SPAN).map(within -> hours(fields, within)),
                fields.one("stops", Texts.TRUTH),
                fields.one("asked", Texts.TRUTH));
    }

    private static int hours(Fields fields, Span within) {
        return switch (within.unit()) {
            case HOURS -> within.amount();
            case DAYS -> 24 * within.amount();
            case WEEKS -> 168 * within.amount();
            case MONTHS, YEARS -> {
                fields.problem(fields.at("within"), "An alarm is answered within hours, days or weeks.");
                yield 0;
            }
        };
    }
}
