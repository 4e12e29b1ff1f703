package org.foramen.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foramen.chart.Answers;
import org.foramen.chart.Fact;
import org.foramen.chart.Measure;
import org.foramen.chart.Place;
import org.foramen.chart.Score;

/** Facts of every kind with every part filled at random, also with what people type that nobody expects. */
final class AnyFact {
    private static final List<String> WORDS = List.of(
            "", "medial-branch", "dolor \"agudo\"", "膝の痛み", "🦴 bone", "line\nbreak\ttab", "a\\b", "İıŞ", "ابن", "{}");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> plain;

    AnyFact(Random random) {
        this.random = random;
        this.plain = Map.ofEntries(
                Map.entry(Place.class, () -> one(Place.all())),
                Map.entry(Score.class, this::score),
                Map.entry(String.class, () -> one(WORDS)),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(Boolean.class, random::nextBoolean),
                Map.entry(int.class, () -> random.nextInt(-5, 1000)),
                Map.entry(Integer.class, () -> random.nextInt(-5, 1000)),
                Map.entry(
                        BigDecimal.class,
                        () -> BigDecimal.valueOf(random.nextLong(-9999, 9999), random.nextInt(-3, 6))),
                Map.entry(UUID.class, () -> new UUID(random.nextLong(), random.nextLong())),
                Map.entry(
                        OptionalInt.class, () -> one(List.of(OptionalInt.empty(), OptionalInt.of(random.nextInt(11))))),
                Map.entry(Duration.class, () -> Duration.ofMinutes(random.nextInt(100_000))),
                Map.entry(LocalDate.class, this::day),
                Map.entry(LocalDateTime.class, () -> day().atTime(random.nextInt(24), random.nextInt(60))));
    }

    static List<Class<?>> kinds() {
        return List.of(Fact.class.getPermittedSubclasses());
    }

    Fact any() {
        return (Fact) value(one(kinds()));
    }

    Fact of(Class<?> kind) {
        return (Fact) value(kind);
    }

    /** A value, answers, or both. */
    private Object score() {
        Optional<Answers> answers = random.nextBoolean()
                ? Optional.of(Answers.of(one(WORDS), Map.of(1, random.nextInt(5), random.nextInt(2, 30), 3)))
                : Optional.empty();
        Optional<Measure> value = answers.isEmpty() || random.nextBoolean()
                ? Optional.of((Measure) record(Measure.class))
                : Optional.empty();
        return new Score(day(), value, answers);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? (random.nextBoolean() ? Optional.of(value(part)) : Optional.empty())
                    : Stream.generate(() -> value(part))
                            .limit(random.nextInt(4))
                            .toList();
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        if (plain.containsKey(type)) {
            return plain.get(type).get();
        }
        if (type.isRecord()) {
            return record(type);
        }
        return type.isEnum()
                ? one(List.of(type.getEnumConstants()))
                : value(one(List.of(type.getPermittedSubclasses())));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(-20_000, 40_000));
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(parts).map(part -> value(part.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
