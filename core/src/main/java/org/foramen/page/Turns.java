package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Option;
import org.foramen.criteria.Truth;

/** What would change an option: the questions that stand open, what would have to be otherwise, and time alone. */
final class Turns {
    private Turns() {}

    static List<Line> of(Option option, Line indicated, Line safe) {
        List<Line> turns = new ArrayList<>();
        Stream.concat(indicated.parts().stream(), safe.parts().stream())
                .filter(line -> !line.truth().met())
                .forEach(line -> turns.add(turn(line)));
        time(option).ifPresent(turns::add);
        return turns;
    }

    private static Line turn(Line line) {
        return line.truth().unknown() && !line.ask().isBlank()
                ? line.saying(line.ask())
                : line.saying("It is no while this stands: " + line.says());
    }

    /** Only where waiting brings something: a day after the one that was asked for. */
    private static Optional<Line> time(Option option) {
        return option.earliest()
                .met()
                .filter(day -> option.request().on().map(day::isAfter).orElse(false))
                .map(day -> Line.plain("Time alone: from " + day + " it is met.", Truth.MET));
    }
}
