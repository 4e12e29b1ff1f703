package org.foramen.exchange.r4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of R4's structures as text, made from HAPI's model.
 *
 * <p>Run its {@code main} with the path of {@code fhir-r4.table} to write the file anew; a test compares the two.
 */
public final class StructureTable {
    private static final String HEAD = """
            # The structures of HL7 FHIR R4 (4.0.1). FHIR's definitions are CC0; this table is made by StructureTable.
            # "codes: N" is a set of codes that a required binding allows. "type:" and "resource:" name a path and what it
            # builds on; its own elements follow: name, cardinality, types (OPEN is every type an extension may hold), =N
            # for the codes.
            """;

    private final Structures structures;
    private final Map<List<String>, Integer> codes = new LinkedHashMap<>();

    private StructureTable(Structures structures) {
        this.structures = structures;
    }

    public static String text() throws ReflectiveOperationException {
        return new StructureTable(Structures.of("org.hl7.fhir.r4.model")).written();
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Files.writeString(Path.of(args[0]), text());
    }

    private String written() {
        var types = new StringBuilder();
        for (Structures.Type type : structures.types().values()) {
            types.append(structures.resources().contains(type.path()) ? "resource: " : "type: ")
                    .append(type.path())
                    .append(" < ")
                    .append(type.base().isEmpty() ? "-" : type.base())
                    .append('\n');
            type.elements().forEach(element -> types.append(line(element)));
        }
        var sets = new StringBuilder();
        codes.forEach((set, number) -> sets.append("codes: ")
                .append(number)
                .append(' ')
                .append(String.join(" ", set))
                .append('\n'));
        return HEAD + sets + types;
    }

    private String line(Structures.Element element) {
        String range = element.min() + ".." + (element.many() ? "*" : "1");
        String kinds = element.types().equals(Structures.OPEN) ? "OPEN" : String.join(" ", element.types());
        String set = element.codes().isEmpty() ? "" : " =" + number(element.codes());
        return element.name() + " " + range + " " + kinds + set + "\n";
    }

    private int number(List<String> set) {
        return codes.computeIfAbsent(set, s -> codes.size() + 1);
    }
}
