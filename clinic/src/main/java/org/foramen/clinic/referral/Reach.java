package org.foramen.clinic.referral;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Reading;
import org.foramen.store.Contact;

/** How somebody is reached, as it is asked and read wherever it is asked. */
final class Reach {
    static final List<String> LANGUAGES = List.of("en", "es");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>\"()]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() ./-]{3,40}");
    private static final int LONGEST = 254;

    private Reach() {}

    static List<Field> fields(Asking asking) {
        return List.of(asking.line("email"), asking.line("phone"), asking.radio("language", LANGUAGES));
    }

    static Contact read(Reading reading) {
        Optional<String> email = email(reading);
        Optional<String> phone = there(reading.anyText("phone"));
        if (phone.isPresent() && !PHONE.matcher(phone.get()).matches()) {
            reading.problem("phone", "problem.phone");
        }
        return new Contact(email, phone, reading.choice("language", LANGUAGES, "problem.language"));
    }

    /** An address that a letter can go to; a problem where what was typed is none. */
    static Optional<String> email(Reading reading) {
        Optional<String> email = there(reading.anyText("email"));
        boolean fits = email.map(
                        text -> text.length() <= LONGEST && EMAIL.matcher(text).matches())
                .orElse(true);
        if (!fits) {
            reading.problem("email", "problem.email");
        }
        return email;
    }

    private static Optional<String> there(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
