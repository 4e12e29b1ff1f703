package org.foramen.clinic.consult;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.page.Need;

/** Which form answers a question, by the kind of fact that is missing, and with which field it begins. */
enum Supply {
    SCORE("score", "scale", Action.RECORD_SCORE),
    GOAL("goal", "", Action.RECORD_SCORE),
    PAIN("pain", "", Action.RECORD_SCORE),
    PREFERENCE("preference", "what", Action.RECORD_SCORE),
    FINDING("finding", "what", Action.RECORD_FINDING),
    MEDICATION("medication", "drug", Action.RECORD_FINDING),
    LAB("lab", "what", Action.RECORD_FINDING),
    VITAL("vital", "", Action.RECORD_FINDING),
    THERAPY("therapy", "what", Action.RECORD_FINDING),
    IMAGING("imaging", "what", Action.RECORD_FINDING),
    ALLERGY("allergy", "what", Action.RECORD_FINDING),
    IMPLANT("implant", "what", Action.RECORD_FINDING),
    DOCUMENT("document", "what", Action.RECORD_FINDING),
    DIAGNOSIS("diagnosis", "what", Action.RECORD_DECISION),
    INTERVENTION("block", "", Action.RECORD_BLOCK);

    private final String form;
    private final String field;
    private final Action action;

    Supply(String form, String field, Action action) {
        this.form = form;
        this.field = field;
        this.action = action;
    }

    /** The address of the form, for a visitor who may fill it in; it leads back to where it was opened. */
    static Optional<String> address(Visit visit, String patient, Need need, String back) {
        return Arrays.stream(values())
                .filter(supply -> supply.name().toLowerCase(Locale.ROOT).equals(need.kind()))
                .filter(supply -> visit.can(supply.action))
                .findFirst()
                .map(supply -> "/patients/" + patient + "/add/" + supply.form + "?back=" + encoded(back)
                        + supply.begun(need.word()));
    }

    private String begun(String word) {
        boolean names = !field.isEmpty() && !word.isBlank();
        String shown = this == FINDING ? word.replace('-', ' ') : word;
        return names ? "&" + field + "=" + encoded(shown) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
