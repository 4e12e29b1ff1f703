package org.foramen.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.criteria.Request;
import org.foramen.exchange.Count;
import org.foramen.exchange.Intake;
import org.foramen.exchange.Reading;
import org.foramen.exchange.Records;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;

/** The consult on a record: a FHIR R4 bundle, one resource, or a folder of NDJSON. Nothing is stored. */
final class ConsultCommand {
    static final String USAGE =
            "Write: ./foramen consult FILE [--on DATE] [--json] [--procedure ID --site \"L4-5 left\"]"
                    + " [--overlay FOLDER].";

    /** More tasks than this are counted, not listed. */
    private static final int TASKS = 5;

    private final PrintStream out;
    private final PrintStream err;

    ConsultCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        Arguments arguments = Arguments.of(words);
        if (!arguments.problems().isEmpty()) {
            arguments.problems().forEach(err::println);
            return 2;
        }
        return switch (KnowledgeBase.tightened(arguments.overlays())) {
            case KnowledgeBase.Refused refused -> {
                KnowledgeCommand.refusal(refused, err);
                yield 2;
            }
            case KnowledgeBase.Loaded loaded -> consult(arguments, loaded.library());
        };
    }

    private int consult(Arguments arguments, Library library) {
        Optional<String> unknown =
                arguments.procedure().filter(id -> library.procedure(id).isEmpty());
        if (unknown.isPresent()) {
            err.println("No procedure is called \"" + unknown.get() + "\". Known are: "
                    + String.join(
                            ", ",
                            library.procedures().stream().map(Procedure::id).toList()) + ".");
            return 2;
        }
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        ZonedDateTime at = AskedAt.of(arguments.on(), now);
        Path file = Path.of(arguments.file().orElseThrow());
        return switch (Records.known(library.lexicon(), now).read(file)) {
            case Reading.Refused refused -> {
                err.print(refused.lines());
                err.println(
                        "Nothing was read from " + file.getFileName() + ". Mend what is named above and try again.");
                yield 2;
            }
            case Reading.Read read -> {
                answer(arguments, library, read.intake(), at);
                yield 0;
            }
        };
    }

    private void answer(Arguments arguments, Library library, Intake intake, ZonedDateTime at) {
        Optional<Request> request =
                arguments.procedure().map(id -> new Request(id, arguments.sites(), arguments.on(), Map.of()));
        Instant instant = at.toInstant();
        Consult consult = Consult.of(library, intake.chart(), instant, at.getZone(), request);
        ConsultPage page = ConsultPages.of(library, consult);
        if (arguments.json()) {
            JsonPage.print(page, out);
            return;
        }
        new TerminalPage(page, new Ink(out, System.console() != null)).print();
        counts(intake);
    }

    private void counts(Intake intake) {
        Count all = intake.count();
        out.println("Records: " + all.all() + " resources; " + all.understood() + " understood, " + all.kept()
                + " kept, " + all.unread() + " unread.");
        intake.tasks().stream().limit(TASKS).forEach(task -> out.println("  to look at: " + task));
        if (intake.tasks().size() > TASKS) {
            out.println("  and " + (intake.tasks().size() - TASKS) + " more to look at");
        }
    }
}
