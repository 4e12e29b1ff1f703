package org.foramen.clinic.links;

import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * The page that asks for the date of birth before a link opens. It names nobody.
 *
 * @param frame what stands around it
 * @param address where the answer goes
 * @param whose "patient" or "carer": whose date of birth is asked for differs in words
 * @param typed what was typed
 * @param at the box where something is wrong
 * @param problem what is wrong, on a second try
 */
public record LinkPage(Frame frame, String address, String whose, Birth typed, String at, Optional<String> problem)
        implements Page {
    @Override
    public String template() {
        return "links/link";
    }

    @Override
    public int status() {
        return problem.isPresent() ? 422 : 200;
    }
}
