package org.foramen.clinic.ledgers;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.page.LedgerPage;

/**
 * The ledgers on the screen, with the examination as one form.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param ledger what is on record
 * @param typed what was typed into the examination
 * @param problems what is wrong with it
 * @param recorded how many signs were just recorded, if any were
 */
public record LedgersPage(
        Frame frame, String patient, LedgerPage ledger, Typed typed, List<Problem> problems, Optional<String> recorded)
        implements Page {
    public LedgersPage {
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "ledgers/ledgers";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** Where the form of that name is, which leads back to this page. */
    public String add(String form, String place) {
        return "/patients/" + patient + "/add/" + form + "?back=/patients/" + patient + "/ledgers%23" + place;
    }
}
