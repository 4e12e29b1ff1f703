package org.foramen.command.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.foramen.chart.Chart;
import org.foramen.command.AskedAt;
import org.foramen.criteria.Lexicon;
import org.foramen.exchange.Reading;
import org.foramen.exchange.Records;

/**
 * The people of FHIR R4 records: each {@code .json} of a folder is a person, and a folder of {@code .ndjson} is one. Each
 * edition reads them with its own words, for what a code is known as is knowledge too.
 *
 * @param path the folder or the file
 * @param on another day than today
 */
record TheRecords(Path path, Optional<LocalDate> on) implements Subjects {
    @Override
    public void each(Consumer<Subject> to, Consumer<String> unread) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        ZonedDateTime at = AskedAt.of(on, now);
        List<Path> people = people();
        if (people.isEmpty()) {
            throw Subjects.nobody();
        }
        for (Path person : people) {
            to.accept(new Subject(
                    name(person),
                    at.toInstant(),
                    now.getZone(),
                    Optional.empty(),
                    List.of(),
                    lexicon -> chart(person, lexicon, now, unread)));
        }
    }

    private List<Path> people() throws IOException {
        List<Path> files = Subjects.files(path);
        List<Path> people =
                files.stream().filter(file -> ends(file, ".json", ".json.gz")).toList();
        boolean lines = files.stream().anyMatch(file -> ends(file, ".ndjson", ".ndjson.gz"));
        return people.isEmpty() && lines ? List.of(path) : people;
    }

    private static boolean ends(Path file, String plain, String packed) {
        return file.toString().endsWith(plain) || file.toString().endsWith(packed);
    }

    private String name(Path person) {
        return Files.isDirectory(path) && !person.equals(path)
                ? path.relativize(person).toString()
                : String.valueOf(person.getFileName());
    }

    private Optional<Chart> chart(Path person, Lexicon lexicon, ZonedDateTime now, Consumer<String> unread) {
        return switch (Records.known(lexicon, now).read(person)) {
            case Reading.Read read -> Optional.of(read.intake().chart());
            case Reading.Refused refused -> {
                refused.problems().forEach(problem -> unread.accept(name(person) + ": " + problem));
                yield Optional.empty();
            }
        };
    }
}
