package org.foramen.command.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Which answer of a page.
 *
 * @param part of what it speaks: "alarms", "options", "coverage", "positions", "safety"
 * @param home what it stands in, from the outside in: the procedure, then the policy or the position
 * @param about the rule, or what else is answered: "FJ-R1", "verdict", "earliest"
 */
record Key(String part, List<String> home, String about) {
    Key {
        home = List.copyOf(home);
    }

    /** The same thing in another part of the page. */
    Key in(String other) {
        return new Key(other, home, about);
    }

    /** Something within: a procedure, a policy of it. */
    Key within(String name) {
        List<String> deeper = new ArrayList<>(home);
        deeper.add(name);
        return new Key(part, deeper, about);
    }

    Key about(String what) {
        return new Key(part, home, what);
    }
}
