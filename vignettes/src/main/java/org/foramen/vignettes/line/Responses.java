package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;

/** Writes what a procedure did for the pain, in the parts that {@link Told} reads. */
final class Responses {
    private Responses() {}

    static List<String> write(Response response) {
        List<String> parts = new ArrayList<>(gains(response.pain(), response.function()));
        response.lasted().ifPresent(lasted -> parts.add("lasted " + Spell.write(lasted)));
        response.until().ifPresent(day -> parts.add((response.lasting() ? "still at " : "until ") + day));
        response.agentConsistent()
                .ifPresent(fits -> parts.add("duration " + (fits ? "" : "not ") + "consistent with the agent"));
        parts.addAll(consistent(response.consistent()));
        return parts;
    }

    static List<String> gains(Optional<Relief> pain, Optional<Relief> function) {
        List<String> parts = new ArrayList<>();
        pain.ifPresent(relief -> parts.add(Reliefs.write(relief, false)));
        function.ifPresent(relief -> parts.add(Reliefs.write(relief, true)));
        return parts;
    }

    static List<String> consistent(Optional<Boolean> consistent) {
        return consistent
                .map(is -> List.of((is ? "" : "no ") + "consistent improvement"))
                .orElse(List.of());
    }
}
