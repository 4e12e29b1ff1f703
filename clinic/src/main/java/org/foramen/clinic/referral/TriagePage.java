package org.foramen.clinic.referral;

import java.util.List;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * Those who wait, in the order in which they must be seen.
 *
 * @param frame what stands around it
 * @param flags red flags that nobody has taken up
 * @param rows the referrals
 * @param count how many wait in all
 * @param page which page this is, from 1
 * @param pages how many there are
 */
public record TriagePage(Frame frame, List<Flag> flags, List<Row> rows, int count, int page, int pages)
        implements Page {
    public TriagePage {
        flags = List.copyOf(flags);
        rows = List.copyOf(rows);
    }

    /**
     * A red flag that nobody has taken up.
     *
     * @param task the number of the task
     * @param patient the person's id
     * @param name the person's name
     * @param says what rings; blank for who may not read it
     * @param since how many minutes it has waited
     * @param late whether the manager was told
     */
    public record Flag(long task, String patient, String name, String says, long since, boolean late) {}

    /**
     * One who waits.
     *
     * @param entry the entry of the referral
     * @param patient the person's id
     * @param name the person's name
     * @param identity born, age, sex, place
     * @param pressing how soon, as a word for styles
     * @param soon how soon, in words
     * @param because why
     * @param unasked which red flags nobody has asked about, in words; blank for who may not read it
     * @param days how many days they have waited
     * @param from who refers
     * @param intake how far the intake has come
     * @param send what the button says that sends the intake link; blank where none can be sent
     */
    public record Row(
            String entry,
            String patient,
            String name,
            String identity,
            String pressing,
            String soon,
            List<String> because,
            String unasked,
            long days,
            String from,
            String intake,
            String send) {
        public Row {
            because = List.copyOf(because);
        }
    }

    @Override
    public String template() {
        return "referral/triage";
    }
}
