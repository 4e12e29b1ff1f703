package org.foramen.command;

import java.io.PrintStream;
import org.foramen.page.ConsultPage;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole consult as JSON: the same record the other faces show, every line with its parts. */
final class JsonPage {
    private JsonPage() {}

    static void print(ConsultPage page, PrintStream out) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(page));
    }
}
