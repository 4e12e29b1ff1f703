package org.foramen.clinic.payer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.store.PayerRequest;

/**
 * The work list of the requests to payers.
 *
 * @param frame what stands around it
 * @param wanted what is wanted of it
 * @param rows the requests of this page
 * @param all how many there are in all
 * @param page the page, from 1
 * @param payers the payers to choose from
 */
public record WorkPage(
        Frame frame, WorkList.Wanted wanted, List<PayerRequest> rows, long all, int page, List<String> payers)
        implements Page {
    static final int ROWS = 40;

    public WorkPage {
        rows = List.copyOf(rows);
        payers = List.copyOf(payers);
    }

    @Override
    public String template() {
        return "payer/list";
    }

    /** How many pages there are. */
    public long pages() {
        return Math.max(1, (all + ROWS - 1) / ROWS);
    }

    /** Whether its day has come or gone. */
    public boolean late(PayerRequest row) {
        LocalDate today = frame.visit().today();
        return row.due().map(due -> !due.day().isAfter(today)).orElse(false);
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return "/requests?state=" + part(wanted.state()) + "&payer=" + part(wanted.payer()) + "&leave="
                + part(wanted.leave()) + "&gaps=" + part(wanted.gaps()) + "&page=" + other;
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
