package org.foramen.command.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.foramen.command.AskedAt;
import org.foramen.vignettes.Vignette;
import org.foramen.vignettes.Vignettes;

/**
 * The people of vignettes, each asked about on the day of their own story unless another is named.
 *
 * @param folder where they lie; nothing for those that ship
 * @param on another day
 */
record TheVignettes(Optional<Path> folder, Optional<LocalDate> on) implements Subjects {
    @Override
    public void each(Consumer<Subject> to, Consumer<String> unread) throws IOException {
        Vignettes.Read read = folder.isPresent() ? Vignettes.read(folder.get()) : Vignettes.read();
        read.problems().forEach(problem -> unread.accept(problem.toString()));
        read.all().forEach(vignette -> to.accept(subject(vignette)));
    }

    private Subject subject(Vignette vignette) {
        Instant at = AskedAt.of(on, vignette.instant().atZone(Vignette.ZONE)).toInstant();
        return new Subject(
                vignette.name(),
                at,
                Vignette.ZONE,
                vignette.request(),
                vignette.policies(),
                lexicon -> Optional.of(vignette.chart()));
    }
}
