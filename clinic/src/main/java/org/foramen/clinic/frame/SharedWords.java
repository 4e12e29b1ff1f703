package org.foramen.clinic.frame;

import java.util.Optional;
import org.foramen.chart.Agreement;
import org.foramen.chart.Conference;
import org.foramen.chart.Consent;
import org.foramen.chart.PlanStep;
import org.foramen.chart.Values;

/** Puts what people decided and planned together into the reader's words. */
final class SharedWords {
    private SharedWords() {}

    static Saying consent(Consent consent, Saying saying) {
        boolean withdrawn = consent.talk().map(Consent.Talk::withdrawn).orElse(false);
        String key = withdrawn ? "fact.takes-back" : consent.given() ? "fact.consents" : "fact.declines";
        saying.say(key, saying.of(consent.to()));
        consent.talk().ifPresent(talk -> {
            saying.sites(talk.sites());
            told(saying, "fact.talked-with", talk.by());
            told(saying, "fact.witness", talk.witness());
            told(saying, "fact.quoted", talk.words());
        });
        return saying;
    }

    static Saying values(Values values, Saying saying) {
        values.first().forEach(what -> saying.say("fact.quoted", what));
        return told(saying, "fact.asks", values.questions());
    }

    static Saying agreement(Agreement agreement, Saying saying) {
        saying.kind("chosen", agreement.chosen())
                .text(Saying.plain(agreement.about()))
                .sites(agreement.sites());
        told(saying, "fact.patient-says", agreement.patient());
        return told(saying, "fact.clinician-says", agreement.clinician());
    }

    static Saying step(PlanStep step, Saying saying, Words words) {
        saying.text(step.what()).kind("discipline", step.discipline()).text(step.owner());
        saying.span(step.from(), Optional.empty());
        saying.say("fact.due", step.due().map(words::shortDay));
        return saying.kind("state", step.state()).text(step.note());
    }

    static Saying conference(Conference board, Saying saying) {
        told(saying, "fact.board-decides", board.decision());
        board.views().forEach(view -> saying.say("fact.view", view.profession(), view.says()));
        return told(saying, "fact.dissent", board.dissent());
    }

    private static Saying told(Saying saying, String key, String text) {
        return text.isBlank() ? saying : saying.say(key, text);
    }
}
