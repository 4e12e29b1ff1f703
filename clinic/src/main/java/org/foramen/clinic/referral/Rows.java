package org.foramen.clinic.referral;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.care.Triage;
import org.foramen.clinic.charts.Identity;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Action;
import org.foramen.library.Alarm;
import org.foramen.library.Library;
import org.foramen.store.Contact;
import org.foramen.store.Waiting;

/**
 * Puts those who wait into lines. Who may not see clinical reasoning is told how soon and not why.
 *
 * @param visit who reads
 * @param library the knowledge, for the words of alarms
 */
record Rows(Visit visit, Library library) {
    TriagePage.Row of(Waiting waiting) {
        Words words = visit.words();
        Triage.Pressing pressing = Triage.Pressing.ranked(waiting.reckoned().rank());
        return new TriagePage.Row(
                waiting.entry().toString(),
                waiting.patient().id(),
                waiting.patient().name(),
                new Identity(words, visit.today()).line(waiting.patient()),
                pressing.word(),
                soon(waiting, pressing),
                because(waiting, pressing),
                visit.can(Action.READ_CONSULT) && waiting.reckoned().unasked() > 0
                        ? words.say("triage.unasked", waiting.reckoned().unasked())
                        : "",
                ChronoUnit.DAYS.between(waiting.referral().on(), visit.today()),
                waiting.referral().from(),
                intake(waiting),
                send(waiting));
    }

    private String soon(Waiting waiting, Triage.Pressing pressing) {
        String how = visit.words().say("triage.soon." + pressing.word());
        Optional<Integer> hours = alarms(waiting).findFirst().flatMap(Alarm::withinHours);
        String within =
                hours.map(h -> visit.words().say("triage.within", how, h)).orElse(how);
        return waiting.more() ? visit.words().say("triage.more-asked", within) : within;
    }

    private List<String> because(Waiting waiting, Triage.Pressing pressing) {
        boolean alarming = !waiting.reckoned().alarms().isEmpty();
        if (!alarming) {
            return List.of(visit.words()
                    .say(
                            "triage.because-asked",
                            visit.words()
                                    .say("urgency." + waiting.referral().asked().word())));
        }
        return visit.can(Action.READ_CONSULT)
                ? alarms(waiting).map(alarm -> alarm.clause().says()).toList()
                : List.of(visit.words().say("triage.because-flag"));
    }

    private java.util.stream.Stream<Alarm> alarms(Waiting waiting) {
        return waiting.reckoned().alarms().stream()
                .flatMap(id -> library.alarms().stream()
                        .filter(alarm -> Reckoner.id(alarm).equals(id)));
    }

    /** How far the intake has come, in words. */
    String intake(Waiting waiting) {
        if (waiting.intake() != Waiting.Intake.NOT_BEGUN) {
            String state = waiting.intake().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return visit.words().say("triage.intake." + state);
        }
        return waiting.link().map(this::sent).orElseGet(() -> visit.words().say("triage.intake.none"));
    }

    private String sent(Waiting.Sent link) {
        if (link.opened().isPresent()) {
            return visit.words()
                    .say(
                            "triage.intake.opened",
                            visit.words().moment(link.opened().get()));
        }
        return visit.words()
                .say(
                        link.over() ? "triage.intake.over" : "triage.intake.sent",
                        visit.words().moment(link.at()));
    }

    private String send(Waiting waiting) {
        boolean reached = waiting.contact().flatMap(Contact::email).isPresent()
                && waiting.patient().born().isPresent();
        boolean done = waiting.intake() == Waiting.Intake.COMPLETE;
        return reached && !done && visit.can(Action.SEND_MESSAGE)
                ? visit.words()
                        .say(
                                waiting.link().isPresent() ? "triage.send-again" : "triage.send",
                                language(waiting.contact().orElseThrow().language()))
                : "";
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(visit.words().locale());
    }
}
