package org.foramen.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Relief;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON text and back. The text is canonical: keys in order, no blanks, absent parts left out, so that the same
 * fact always hashes the same.
 */
final class Facts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addMixIn(Relief.class, OneOfTheReliefs.class)
            .addModule(PlacesByName.module())
            .build();

    private static final Map<Kind, ObjectReader> READERS = readers();

    private Facts() {}

    /** The canonical text of a fact. Refuses a fact that would not read back as itself. */
    static String text(Fact fact) {
        try {
            String text = new String(JSON.writeValueAsBytes(fact), StandardCharsets.UTF_8);
            if (fact(fact.kind(), text).equals(fact)) {
                return text;
            }
        } catch (JacksonException e) {
            throw StoreFailure.refused("A fact of the kind " + fact.kind().word() + " cannot be written down.");
        }
        throw StoreFailure.refused("A fact of the kind " + fact.kind().word() + " would not read back as it is.");
    }

    static Fact fact(Kind kind, String text) {
        return Objects.requireNonNull(READERS.get(kind)).readValue(text);
    }

    /** A relief is known by its parts: a baseline and a later value, or a percentage. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Relief.Measured.class), @JsonSubTypes.Type(Relief.Stated.class)})
    private interface OneOfTheReliefs {}

    // A kind is the last word of its record's name: PAIN is Pain, DIARY is BlockDiary. A kind without a record stops
    // the
    // program at its start, before anything could be stored that cannot be read.
    private static Map<Kind, ObjectReader> readers() {
        Map<Kind, ObjectReader> readers = new EnumMap<>(Kind.class);
        for (Class<?> shape : Fact.class.getPermittedSubclasses()) {
            String[] words = shape.getSimpleName().split("(?=[A-Z])");
            readers.put(Kind.valueOf(words[words.length - 1].toUpperCase(Locale.ROOT)), JSON.readerFor(shape));
        }
        if (readers.size() != Kind.values().length) {
            throw new IllegalStateException("not every kind of fact has its record: " + readers.keySet());
        }
        return readers;
    }
}
