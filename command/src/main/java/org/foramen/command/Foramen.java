package org.foramen.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The entrance for everything that needs no web page. Status 0: done; 1: a disagreement; 2: the input cannot be used. */
public final class Foramen {
    private Foramen() {}

    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(words), out, err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "consult" -> new ConsultCommand(out, err).run(rest);
            case "vignettes" -> new VignettesCommand(out, err).run(rest);
            case "knowledge" -> new KnowledgeCommand(out, err).run(rest);
            default -> {
                err.println("Say what to do: consult, vignettes or knowledge. `./foramen help` says more.");
                yield 2;
            }
        };
    }
}
