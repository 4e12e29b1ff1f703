package org.foramen.knowledge.overlay;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Bound;
import org.foramen.library.Hold;
import org.foramen.library.Pause;

/** When a local row of a hold is at least as strict as the one that ships: never shorter, for nobody fewer. */
final class HoldStrictness {
    private HoldStrictness() {}

    static Optional<String> looser(Hold.Row ships, Hold.Row here) {
        return Strictness.first(
                Strictness.unless(longer(ships.pause(), here.pause()), "it would be held for less"),
                Strictness.unless(banded(ships.renal(), here.renal()), "it would be held for less at some clearance"),
                Strictness.unless(inr(ships.inr(), here.inr()), "it would allow a higher INR"),
                Strictness.unless(ships.restart().equals(here.restart()), "it would begin again at another time"),
                Strictness.unless(same(ships, here), "it would speak of something else"));
    }

    private static boolean same(Hold.Row ships, Hold.Row here) {
        return ships.authority().equals(here.authority())
                && ships.classes().equals(here.classes())
                && ships.procedures().equals(here.procedures())
                && ships.dosing() == here.dosing();
    }

    /** Hours are stricter than going on, more hours than fewer, and to refer is stricter than anything. */
    private static boolean longer(Pause ships, Pause here) {
        if (here.sort() == Pause.Sort.REFER || ships.sort() == Pause.Sort.CONTINUE) {
            return true;
        }
        return ships.sort() == here.sort() && ships.hours() <= here.hours()
                || ships.sort() == Pause.Sort.PRESCRIBER && here.sort() == Pause.Sort.HOURS;
    }

    private static boolean banded(List<Hold.Band> ships, List<Hold.Band> here) {
        if (ships.size() != here.size()) {
            return false;
        }
        for (int i = 0; i < ships.size(); i++) {
            if (!ships.get(i).clearance().equals(here.get(i).clearance())
                    || !longer(ships.get(i).pause(), here.get(i).pause())) {
                return false;
            }
        }
        return true;
    }

    private static boolean inr(Optional<Hold.Inr> ships, Optional<Hold.Inr> here) {
        if (ships.isEmpty() || ships.equals(here)) {
            return true;
        }
        Optional<Bound> before = ships.get().bound();
        Optional<Bound> now = here.flatMap(Hold.Inr::bound);
        return before.isPresent()
                && now.isPresent()
                && before.get().sense() == now.get().sense()
                && now.get().hundredths() <= before.get().hundredths();
    }
}
