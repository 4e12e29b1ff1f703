package org.foramen.clinic.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Fact;
import org.foramen.chart.Measure;
import org.foramen.chart.Place;
import org.foramen.chart.Quantity;
import org.foramen.chart.Relief;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** Collects the parts of a sentence about a fact in the reader's words. */
final class Saying {
    private final Words words;
    private final List<String> parts = new ArrayList<>();

    Saying(Words words) {
        this.words = words;
    }

    /** Adds what that key says. */
    Saying say(String key, Object... gaps) {
        parts.add(words.say(key, gaps));
        return this;
    }

    /** Adds what that key says of a thing, where there is one. */
    Saying say(String key, Optional<String> gap) {
        gap.ifPresent(text -> say(key, text));
        return this;
    }

    /** Adds a text as it is, unless it is blank. */
    Saying text(String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
        return this;
    }

    Saying term(Term term) {
        return text(of(term));
    }

    Saying sites(List<Site> sites) {
        return sites.isEmpty() ? this : text(sites.stream().map(this::of).collect(Collectors.joining(", ")));
    }

    Saying site(Optional<Site> site) {
        return sites(site.stream().toList());
    }

    Saying span(Optional<LocalDate> from, Optional<LocalDate> to) {
        return say("fact.from", from.map(words::shortDay)).say("fact.to", to.map(words::shortDay));
    }

    String of(Term term) {
        return words.known("term." + term.code()).orElseGet(() -> term.ownWord() ? plain(term.code()) : term.words());
    }

    /** A place with its side: "L4-5, left". */
    String of(Site site) {
        String place = of(site.place());
        return switch (site.side()) {
            case UNSAID -> place;
            case LEFT, RIGHT, BOTH, MIDLINE ->
                words.say("site." + site.side().name().toLowerCase(Locale.ROOT), place);
        };
    }

    /** A place in the reader's language where that has a word of its own; else as clinicians write it. */
    private String of(Place place) {
        int blank = place.name().indexOf(' ');
        String kind = "place." + place.name().substring(blank + 1);
        return words.known(kind)
                .map(known -> blank < 0 ? known : words.say(kind, place.name().substring(0, blank)))
                .orElseGet(() -> plain(place.name()));
    }

    String of(Quantity quantity) {
        String number = words.number(quantity.value());
        return quantity.unit().equals("1") ? number : number + " " + quantity.unit();
    }

    String of(Measure measure) {
        String value = words.number(measure.value())
                + measure.upTo().map(up -> "–" + words.number(up)).orElse("");
        return words.known("scale." + measure.scale())
                .map(scale -> words.say("scale.value", scale, value, unit(measure.scale())))
                .orElse(measure.scale() + " " + value);
    }

    private String unit(String scale) {
        return words.known("scale." + scale + ".unit").orElse("");
    }

    String of(Relief relief) {
        return switch (relief) {
            case Relief.Measured m ->
                m.percent()
                        .map(percent -> words.say(
                                "relief.measured",
                                of(m.before()),
                                words.number(m.after().value()),
                                words.whole(percent)))
                        .orElseGet(() -> words.say("relief.unmeasured", of(m.before()), of(m.after())));
            case Relief.Stated s -> words.say("relief.stated", words.whole(s.value()));
        };
    }

    static String plain(String word) {
        return word.matches("[CTLS]\\d.*") ? word.replace("medial-branch", "medial branch") : word.replace('-', ' ');
    }

    /** The word of an enumeration's value in the reader's language: "result.failed". */
    Saying kind(String group, Enum<?> value) {
        return words.known(key(group, value)).map(this::text).orElse(this);
    }

    static String key(String group, Enum<?> value) {
        return group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The whole, its parts set off by commas. */
    String whole(Fact fact) {
        return parts.isEmpty() ? words.say(key("kind", fact.kind())) : String.join(", ", parts);
    }
}
