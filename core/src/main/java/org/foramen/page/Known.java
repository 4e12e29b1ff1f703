package org.foramen.page;

import java.util.List;
import org.foramen.page.ConsultPage.Chance;

/**
 * What is known of a procedure whoever the person is, each sentence with its source and status.
 *
 * @param durability how long its effect lasts
 * @param standing what regulators have allowed
 * @param aftercare what the person is told for the time after
 */
public record Known(
        List<Chance> benefits,
        List<Chance> harms,
        String durability,
        List<String> standing,
        List<String> aftercare,
        List<String> doNotUse,
        List<String> instead,
        List<String> practice) {
    public Known {
        benefits = List.copyOf(benefits);
        harms = List.copyOf(harms);
        standing = List.copyOf(standing);
        aftercare = List.copyOf(aftercare);
        doNotUse = List.copyOf(doNotUse);
        instead = List.copyOf(instead);
        practice = List.copyOf(practice);
    }

    /** Something of which that is known, and which says it as its own. */
    public interface Told {
        Known known();

        default List<Chance> benefits() {
            return known().benefits();
        }

        default List<Chance> harms() {
            return known().harms();
        }

        default String durability() {
            return known().durability();
        }

        default List<String> standing() {
            return known().standing();
        }

        default List<String> aftercare() {
            return known().aftercare();
        }

        default List<String> doNotUse() {
            return known().doNotUse();
        }

        default List<String> instead() {
            return known().instead();
        }

        default List<String> practice() {
            return known().practice();
        }
    }
}
