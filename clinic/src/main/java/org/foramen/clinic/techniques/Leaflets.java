package org.foramen.clinic.techniques;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.techniques.Leaflet.Chance;
import org.foramen.clinic.techniques.Leaflet.Picture;
import org.foramen.clinic.techniques.Leaflet.Risk;
import org.foramen.clinic.techniques.Leaflet.Told;
import org.foramen.clinic.techniques.Leaflet.Voice;
import org.foramen.criteria.Status;
import org.foramen.library.Position;
import org.foramen.library.Procedure;
import org.foramen.library.Range;
import org.foramen.library.Review;
import org.foramen.library.Source;
import org.foramen.library.Technique;
import org.foramen.library.Wording;
import org.springframework.stereotype.Component;

/** Puts what the knowledge says of a technique into a patient's language. */
@Component
public final class Leaflets {
    /** What stands beside a day, the longer phrase first. */
    private static final List<String> DATED = List.of(
            "years not confirmed",
            "year not confirmed",
            "without change",
            "not dated",
            "updated",
            "searched",
            "notice",
            "review",
            "kept");

    private final Knowledge knowledge;

    public Leaflets(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The leaflet of a technique, with everybody who speaks of its procedure. */
    public Optional<Leaflet> of(String id, Words words) {
        List<Voice> voices = knowledge.library().positions(id).stream()
                .filter(position -> !position.superseded() && position.stance() != Position.Stance.NOT_ADDRESSED)
                .map(position -> voice(position, words))
                .toList();
        return of(id, words, voices);
    }

    /** The same with those who speak of this person alone. */
    public Optional<Leaflet> of(String id, Words words, List<Voice> voices) {
        return knowledge.library().technique(id).map(technique -> of(technique, new Telling(words), voices));
    }

    private Leaflet of(Technique technique, Telling telling, List<Voice> voices) {
        Optional<Procedure> procedure = knowledge.library().procedure(technique.id());
        return new Leaflet(
                technique.id(),
                telling.said(technique.name()),
                procedure.map(Procedure::name).orElse(""),
                telling.said(technique.what()),
                telling.said(technique.suits()),
                telling.day(technique, procedure),
                technique.lasts().map(telling::told),
                technique.after().stream().map(telling::told).toList(),
                technique.chances().stream().map(telling::chance).toList(),
                technique.findings().stream().map(telling::told).toList(),
                technique.risks().stream().map(telling::risk).toList(),
                procedure.map(telling::standing).orElse(List.of()),
                procedure.flatMap(Procedure::gate).isPresent(),
                voices,
                technique.instead().stream().map(telling::said).toList(),
                telling.said(technique.unknown()),
                telling.words.day(technique.updated()),
                telling.reviewed(technique.id()),
                telling.said(technique.funding()));
    }

    /** One authority with its day, of which the words that stand beside it are said in the reader's language. */
    public static Voice voice(Position position, Words words) {
        String dated = position.dated();
        for (String phrase : DATED) {
            String key = "techniques.dated." + phrase.replace(' ', '-');
            dated = dated.replace(phrase, words.known(key).orElse(phrase));
        }
        return new Voice(position.authority(), dated, word(position.stance()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The telling of one leaflet in one language. */
    private final class Telling {
        private final Words words;

        private Telling(Words words) {
            this.words = words;
        }

        private String said(Wording wording) {
            return wording.to(words.locale().getLanguage());
        }

        private Told told(Technique.Told told) {
            return new Told(said(told.says()), source(told.cites()), status(told.status()));
        }

        /** What happens on the day is what the procedure's own page says of it, in plainer words. */
        private Told day(Technique technique, Optional<Procedure> procedure) {
            String says = said(technique.day());
            return procedure
                    .map(Procedure::recovery)
                    .map(note -> new Told(says, source(note.cites()), status(note.status())))
                    .orElseGet(() -> new Told(says, "", ""));
        }

        private Chance chance(Technique.Odds odds) {
            return new Chance(
                    said(odds.of()),
                    picture(odds.share(), words.say("techniques.with"), said(odds.of())),
                    odds.without().map(other -> picture(other.share(), said(other.says()), said(odds.of()))),
                    odds.range().map(this::range).orElse(words.say("techniques.no-range")),
                    said(odds.when()),
                    said(odds.who()),
                    source(odds.cites()),
                    status(odds.status()));
        }

        private Risk risk(Technique.Risk risk) {
            String rate = risk.share().map(this::rate).orElse(words.say("techniques.no-rate"))
                    + risk.range().map(range -> " (" + range(range) + ")").orElse("");
            Optional<Picture> picture = risk.share()
                    .filter(share -> share >= 1)
                    .map(share -> picture(share, rate(share), said(risk.says())));
            return new Risk(said(risk.says()), rate, picture, source(risk.cites()), status(risk.status()));
        }

        private Picture picture(double share, String label, String of) {
            return new Picture(IconArray.of(share), label, words.say("techniques.picture", rate(share), of));
        }

        /** Of a hundred people; what is rarer than one of them, of ten thousand. */
        private String rate(double share) {
            return share >= 1
                    ? words.say("techniques.of-100", number(share))
                    : words.say("techniques.of-10000", number(share * 100));
        }

        private String range(Range range) {
            return words.say("techniques.range", number(range.low()), number(range.high()));
        }

        private String number(double value) {
            return words.number(BigDecimal.valueOf(value));
        }

        private List<String> standing(Procedure procedure) {
            List<String> all = new ArrayList<>();
            procedure.gate().ifPresent(gate -> all.add(words.say("techniques.stage." + word(gate.stage()))));
            procedure
                    .standing()
                    .forEach(approval -> all.add(words.say(
                            "techniques.stands",
                            words.known("techniques.where."
                                            + approval.where()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace(' ', '-'))
                                    .orElse(approval.where()),
                            words.say("techniques.how." + word(approval.how())))));
            return all;
        }

        private String reviewed(String id) {
            Review review =
                    knowledge.library().governance().review("techniques", id).orElse(Review.NOT_SAID);
            return review.reviewer()
                    .map(name -> words.say(
                            "techniques.reviewed",
                            name,
                            review.reviewed().map(words::day).orElse("")))
                    .orElse(words.say("techniques.unreviewed"));
        }

        private String status(Status status) {
            return words.say("techniques.status." + status.word());
        }

        private String source(String cites) {
            return Arrays.stream(cites.split(";"))
                    .map(one -> knowledge
                            .library()
                            .source(one.strip())
                            .map(Source::title)
                            .orElse(one.strip()))
                    .collect(Collectors.joining("; "));
        }
    }
}
