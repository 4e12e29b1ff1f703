package org.foramen.exchange.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The structures of FHIR R4 (4.0.1), read from {@code fhir-r4.table}. A shape is put together when a document first
 * needs it, so a small document does not pay for the six hundred types it does not use.
 */
final class R4 {
    private static final R4 TABLE = new R4(lines());

    private final Map<String, List<String>> blocks = new HashMap<>();
    private final Set<String> resources = new TreeSet<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    private R4(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("codes: ")) {
                String[] words = line.split(" ");
                codes.put("=" + words[1], new LinkedHashSet<>(List.of(words).subList(2, words.length)));
            } else if (line.startsWith("resource: ") || line.startsWith("type: ")) {
                String[] words = line.split(" ");
                int end = i + 1;
                while (end < lines.size() && lines.get(end).indexOf(':') < 0) {
                    end++;
                }
                blocks.put(words[1], lines.subList(i, end));
                if (words[0].equals("resource:")) {
                    resources.add(words[1]);
                }
            }
        }
    }

    static R4 table() {
        return TABLE;
    }

    /** The shape of a resource type, if R4 has it. */
    Optional<Shape> resource(String type) {
        return resources.contains(type) ? Optional.of(shape(type)) : Optional.empty();
    }

    Set<String> resources() {
        return resources;
    }

    /** The shape of a type that the table itself names. */
    Shape shape(String type) {
        Shape known = shapes.get(type);
        return known != null ? known : shapes.computeIfAbsent(type, this::build);
    }

    private Shape build(String type) {
        var builder = new ShapeBuilder(type, resources.contains(type), codes);
        add(type, builder);
        return builder.built();
    }

    private void add(String type, ShapeBuilder builder) {
        List<String> block = blocks.getOrDefault(type, List.of());
        if (block.isEmpty()) {
            throw new IllegalStateException("The table of R4 has no " + type);
        }
        String base = block.getFirst().substring(block.getFirst().lastIndexOf(' ') + 1);
        if (!base.equals("-")) {
            add(base, builder);
        }
        block.subList(1, block.size()).forEach(builder::element);
    }

    private static List<String> lines() {
        try (InputStream in = R4.class.getResourceAsStream("fhir-r4.table")) {
            if (in == null) {
                throw new IllegalStateException("The table of R4 is not in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
