package org.foramen.clinic.deciding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.Consult;
import org.foramen.care.Option;
import org.foramen.care.Standing;
import org.foramen.chart.Chart;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.techniques.Leaflet;
import org.foramen.clinic.techniques.Leaflet.Voice;
import org.foramen.clinic.techniques.Leaflets;
import org.foramen.criteria.Request;
import org.foramen.library.Alarm;
import org.springframework.stereotype.Component;

/** Lays out what could be done for a person: the options of their consult, and what stands beside procedures. */
@Component
final class Cards {
    /** In the order in which they are laid out: doing nothing first, for it is always there. */
    private static final List<String> BESIDE =
            List.of("doing-nothing", "rehabilitation", "psychology", "medicines", "surgery");

    /** How many procedures are laid out whole: nobody reads more, and nobody should have to. */
    private static final int WHOLE = 4;

    private final Knowledge knowledge;
    private final Leaflets leaflets;

    Cards(Knowledge knowledge, Leaflets leaflets) {
        this.knowledge = knowledge;
        this.leaflets = leaflets;
    }

    /** The consult of this moment, about a procedure where one is meant. */
    Consult consult(Visit visit, Chart chart, Optional<Request> request) {
        return Consult.of(knowledge.library(), chart, visit.now(), visit.words().zone(), request);
    }

    /** Whether something was found that cannot wait for a choice. */
    static boolean urgent(Consult consult) {
        return consult.alarms().stream()
                .anyMatch(
                        rung -> rung.verdict().truth().met() && rung.alarm().direction() == Alarm.Direction.EMERGENCY);
    }

    /** Procedures as they stand, each once, then what stands beside them. */
    List<Card> of(Consult consult, Words words) {
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Option option : consult.options()) {
            boolean early = cards.values().stream().filter(Card::whole).count() < WHOLE;
            card(option, words, early)
                    .ifPresent(card -> cards.putIfAbsent(card.leaflet().id(), card));
        }
        List<Card> all = new ArrayList<>(cards.values());
        BESIDE.forEach(id -> leaflets.of(id, words, List.of())
                .ifPresent(leaflet -> all.add(card(leaflet, "", "beside", words, true))));
        return all;
    }

    /** What can be chosen, by id and name. */
    Map<String, String> names(Consult consult, Words words) {
        return of(consult, words).stream()
                .collect(Collectors.toMap(
                        card -> card.leaflet().id(),
                        card -> card.leaflet().name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Optional<Card> card(Option option, Words words, boolean early) {
        List<Voice> voices = option.positions().stream()
                .filter(stood -> stood.group() == Standing.Group.SPEAKS
                        && !stood.position().superseded())
                .map(stood -> Leaflets.voice(stood.position(), words))
                .toList();
        String where = new FactWords(words).of(option.request().sites());
        return leaflets.of(option.procedure().id(), words, voices)
                .map(leaflet -> card(leaflet, where, word(option.offer()), words, early));
    }

    private static Card card(Leaflet leaflet, String where, String stands, Words words, boolean early) {
        String chance = leaflet.chances().stream()
                .findFirst()
                .map(first -> first.with().says() + ", " + first.when())
                .orElse(words.say("deciding.no-figure"));
        String harm = leaflet.risks().stream()
                .filter(risk -> risk.picture().isPresent())
                .max((one, other) -> Integer.compare(filled(one), filled(other)))
                .map(risk -> risk.says() + " " + risk.rate())
                .orElse(words.say("deciding.no-harm"));
        return new Card(leaflet, where, stands, chance, harm, early && !stands.equals("not-offered"));
    }

    private static int filled(Leaflet.Risk risk) {
        return risk.picture().map(picture -> picture.array().filled()).orElse(0);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
