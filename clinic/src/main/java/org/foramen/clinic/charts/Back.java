package org.foramen.clinic.charts;

import java.util.regex.Pattern;
import org.foramen.chart.EntryId;

/**
 * The page of the same person that a form was opened from, and to which it leads back, at the same place.
 *
 * @param address a path inside the pages of that person
 */
record Back(String address) {
    /** The field of a form that carries it. */
    static final String FIELD = "back";

    private static final Pattern SAFE = Pattern.compile("(?:[/?#][\\w/?&=+%.,:;#~ -]*)?");

    /** That page, where it is one of this person's; else the chart. */
    static Back of(String patient, String typed) {
        String chart = "/patients/" + patient;
        boolean own = typed.startsWith(chart)
                && SAFE.matcher(typed.substring(chart.length())).matches();
        return new Back(own ? typed : chart);
    }

    /** Where to go once an entry is written: the same place, told what was recorded. */
    String after(EntryId entry) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String place = hash < 0 ? "#recorded" : address.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + "recorded=" + entry + place;
    }
}
