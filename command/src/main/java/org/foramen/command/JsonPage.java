package org.foramen.command;

import java.io.PrintStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A whole answer as JSON: the same record the other faces show, every line with its parts. */
final class JsonPage {
    private JsonPage() {}

    static void print(Record page, PrintStream out) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(page));
    }
}
