package org.foramen.clinic.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Referral;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Reading;

/** What a referral says, as it is asked and read. */
final class Received {
    private static final List<String> URGENCIES =
            Stream.of(Referral.Urgency.values()).map(Referral.Urgency::word).toList();

    private Received() {}

    static List<Field> fields(Asking asking) {
        return List.of(
                asking.day("received"),
                asking.line("from"),
                asking.area("reason"),
                asking.radio("asked", URGENCIES),
                asking.day("written"),
                asking.area("documents"),
                asking.area("questions"));
    }

    static Referral read(Reading reading) {
        LocalDate received = reading.pastDay("received");
        String from = reading.text("from", "problem.referrer");
        String reason = reading.text("reason", "problem.referral-reason");
        String asked = reading.choice("asked", URGENCIES, "problem.urgency");
        Optional<LocalDate> written =
                reading.blank("written") ? Optional.empty() : Optional.of(reading.pastDay("written"));
        return new Referral(
                received,
                from,
                reason,
                Referral.Urgency.of(asked),
                written,
                lines(reading.anyText("documents")),
                lines(reading.anyText("questions")));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
