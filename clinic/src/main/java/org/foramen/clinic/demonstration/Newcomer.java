package org.foramen.clinic.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foramen.chart.Chart;
import org.foramen.criteria.Lexicon;
import org.foramen.exchange.Intake;
import org.foramen.exchange.Reading;
import org.foramen.exchange.SyntheticPeople;
import org.foramen.store.Original;
import org.foramen.vignettes.Cast;

/**
 * Somebody who is to be put into the demonstration clinic.
 *
 * @param known their id, where it is known before their record is read
 * @param record their chart and the record it came from, read only when it is needed; nothing when it cannot be read
 */
record Newcomer(Optional<String> known, Supplier<Optional<Taken>> record) {
    /** A chart with the record that it came from. */
    record Taken(Chart chart, Original original) {}

    /** Everybody: the people of the vignettes first, for they are quickly read, then the synthetic records. */
    static List<Newcomer> all(Lexicon lexicon, ZonedDateTime now) {
        Stream<Newcomer> synthetic = SyntheticPeople.files().stream().map(file -> synthetic(file, lexicon, now));
        return Stream.concat(cast().stream().map(Newcomer::vignette), synthetic).toList();
    }

    private static List<Cast.Member> cast() {
        try {
            return Cast.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Newcomer vignette(Cast.Member member) {
        byte[] text = member.text().getBytes(StandardCharsets.UTF_8);
        Original original = Original.of(member.vignette().name() + ".yaml", "application/yaml", text);
        Taken taken = new Taken(member.vignette().chart(), original);
        return new Newcomer(Optional.of(taken.chart().patient().id()), () -> Optional.of(taken));
    }

    private static Newcomer synthetic(String file, Lexicon lexicon, ZonedDateTime now) {
        String id = file.substring(0, file.indexOf('.'));
        return new Newcomer(Optional.of(id), () -> switch (SyntheticPeople.read(file, lexicon, now)) {
            case Reading.Refused refused -> Optional.empty();
            case Reading.Read read ->
                Optional.of(new Taken(read.intake().learned(now.toInstant()), original(read.intake())));
        });
    }

    private static Original original(Intake intake) {
        var first = intake.originals().getFirst();
        try (var in = first.open()) {
            return Original.of(first.name(), "application/fhir+json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
