package org.foramen.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Referral;
import org.foramen.criteria.Truth;
import org.foramen.library.Alarm;
import org.foramen.library.Library;

/**
 * How soon a referred person must be seen: red flags are read first, then what the referrer asks for.
 *
 * @param pressing how soon, in a word
 * @param ringing the alarms that ring, the soonest first
 * @param unasked the alarms that are asked of everybody and that nobody has answered
 */
public record Triage(Pressing pressing, List<Alarms.Rung> ringing, List<Alarms.Rung> unasked) {
    private static final int BAND = 10_000;

    public Triage {
        ringing = List.copyOf(ringing);
        unasked = List.copyOf(unasked);
    }

    /** How soon, the soonest first. What nobody said comes before what was said to be able to wait. */
    public enum Pressing {
        /** An alarm rings that is an emergency. */
        EMERGENCY,
        /** An alarm rings that sends the person elsewhere first. */
        ALARM,
        STAT,
        ASAP,
        URGENT,
        UNSAID,
        ROUTINE;

        /** The word in tables and message files: "emergency". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Which of them a rank stands for. */
        public static Pressing ranked(int rank) {
            return values()[Math.clamp(rank / BAND, 0, values().length - 1)];
        }
    }

    /** Reads what is known of the person. Surgery that was asked for too early does not press. */
    public static Triage of(Library library, Chart chart, Referral referral, Instant at, ZoneId zone) {
        List<Alarms.Rung> pressing = Alarms.of(library, chart, at, zone).stream()
                .filter(rung -> rung.alarm().direction() != Alarm.Direction.NOT_YET_SURGERY)
                .toList();
        List<Alarms.Rung> ringing = pressing.stream()
                .filter(rung -> rung.verdict().truth().met())
                .sorted(Comparator.comparing((Alarms.Rung rung) -> rung.alarm().direction())
                        .thenComparing(Triage::hours))
                .toList();
        List<Alarms.Rung> unasked = pressing.stream()
                .filter(rung -> rung.alarm().asked() && rung.verdict().truth() == Truth.UNKNOWN)
                .toList();
        return new Triage(
                ringing.stream().findFirst().map(Triage::alarming).orElseGet(() -> asked(referral)), ringing, unasked);
    }

    /** Its place in a list: lower is sooner, and among alarms the one with fewer hours. */
    public int rank() {
        int hours = ringing.stream().findFirst().map(Triage::hours).orElse(0);
        return pressing.ordinal() * BAND + Math.min(hours, BAND - 1);
    }

    /** Within how many hours somebody must act, where a figure is published for the soonest alarm. */
    public Optional<Integer> within() {
        return ringing.stream().findFirst().flatMap(rung -> rung.alarm().withinHours());
    }

    private static Pressing alarming(Alarms.Rung rung) {
        return rung.alarm().direction() == Alarm.Direction.EMERGENCY ? Pressing.EMERGENCY : Pressing.ALARM;
    }

    // An alarm for which nobody has published hours is not one that can wait.
    private static int hours(Alarms.Rung rung) {
        return rung.alarm().withinHours().orElse(0);
    }

    private static Pressing asked(Referral referral) {
        return switch (referral.asked()) {
            case STAT -> Pressing.STAT;
            case ASAP -> Pressing.ASAP;
            case URGENT -> Pressing.URGENT;
            case ROUTINE -> Pressing.ROUTINE;
            case UNSAID -> Pressing.UNSAID;
        };
    }
}
