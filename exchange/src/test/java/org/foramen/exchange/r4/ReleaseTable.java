package org.foramen.exchange.r4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What tells another release of FHIR from R4, as text: types and properties R4 does not have, and forms it does not use.
 *
 * <p>Run its {@code main} with the path of {@code other-releases.table} and HAPI's structures of DSTU2, STU3 and R5 on
 * the class path beside those of R4 to write the file anew.
 */
public final class ReleaseTable {
    private static final Map<String, String> RELEASES = new TreeMap<>(Map.of(
            "DSTU2", "org.hl7.fhir.dstu2.model", "STU3", "org.hl7.fhir.dstu3.model", "R5", "org.hl7.fhir.r5.model"));

    private static final String HEAD = """
            # What other releases of HL7 FHIR have and R4 (4.0.1) has not: a type, a property of a type, or a property in
            # another form (array, single, object, primitive); then the releases. FHIR's definitions are CC0; this table
            # is made by ReleaseTable.
            """;

    private final Structures r4;
    private final Map<String, Collection<String>> signs = new TreeMap<>();

    private ReleaseTable(Structures r4) {
        this.r4 = r4;
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        var table = new ReleaseTable(Structures.of("org.hl7.fhir.r4.model"));
        for (Map.Entry<String, String> release : RELEASES.entrySet()) {
            table.compare(release.getKey(), Structures.of(release.getValue()));
        }
        var text = new StringBuilder(HEAD);
        table.signs.forEach((sign, releases) ->
                text.append(sign).append(' ').append(String.join(" ", releases)).append('\n'));
        Files.writeString(Path.of(args[0]), text);
    }

    private void compare(String release, Structures other) {
        for (String resource : other.resources()) {
            if (!r4.resources().contains(resource)) {
                note(resource, release);
            }
        }
        for (Structures.Type type : other.types().values()) {
            if (r4.types().containsKey(type.path())) {
                type.elements().forEach(element -> compare(release, type.path(), element));
            }
        }
    }

    private void compare(String release, String path, Structures.Element element) {
        List<Structures.Element> same = known(path).stream()
                .filter(known -> known.name().equals(element.name()))
                .toList();
        if (same.isEmpty() || element.choice()) {
            names(element)
                    .filter(name ->
                            known(path).stream().flatMap(ReleaseTable::names).noneMatch(name::equals))
                    .forEach(name -> note(path + "." + name, release));
            return;
        }
        Structures.Element known = same.getFirst();
        boolean primitive = primitive(element);
        if (primitive != primitive(known)) {
            note(path + "." + element.name() + (primitive ? ":primitive" : ":object"), release);
        }
        if (element.many() != known.many()) {
            note(path + "." + element.name() + (element.many() ? ":array" : ":single"), release);
        }
    }

    /** The elements a type of R4 has, with those it inherits. */
    private List<Structures.Element> known(String path) {
        Structures.Type type = r4.types().get(path);
        List<Structures.Element> own = type.elements();
        if (type.base().isEmpty()) {
            return own;
        }
        return java.util.stream.Stream.concat(own.stream(), known(type.base()).stream())
                .toList();
    }

    private static java.util.stream.Stream<String> names(Structures.Element element) {
        if (!element.choice()) {
            return java.util.stream.Stream.of(element.name());
        }
        String bare = element.name().substring(0, element.name().length() - 3);
        return element.types().stream().map(type -> bare + Character.toUpperCase(type.charAt(0)) + type.substring(1));
    }

    private static boolean primitive(Structures.Element element) {
        return element.types().stream().allMatch(type -> Character.isLowerCase(type.charAt(0)));
    }

    private void note(String sign, String release) {
        signs.computeIfAbsent(sign, s -> new TreeSet<>()).add(release);
    }
}
