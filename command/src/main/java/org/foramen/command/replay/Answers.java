package org.foramen.command.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Cover;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a consult's page answers, one line each. The page is walked as it is, so that a part which somebody adds to
 * it is compared without a change here. Words are passed over: what is said the same in other words is no other answer.
 */
final class Answers {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Parts of the page that have another name when they are told, by the field of the page. */
    private static final Map<String, String> PARTS = Map.of(
            "urgent", "alarms", "unasked", "alarms", "from", "generators", "time", "candidacy", "choices", "options");

    /** Parts within an option that are counted by themselves. */
    private static final Map<String, String> WITHIN =
            Map.of("coverage", "coverage", "positions", "positions", "safe", "safety");

    /** Parts whose lines the house itself puts into words: there the words are the answer. */
    private static final List<String> WORDED = List.of("measures", "blocks", "mechanism");

    /** Who it is, what came in, and what is said of the knowledge as a whole are no answers. */
    private static final List<String> NONE = List.of(
            "person",
            "today",
            "service",
            "request",
            "reading",
            "knowledge",
            "notices",
            "reviewed",
            "payers",
            "next",
            "missing");

    /** What is an answer without being a line that can say why. */
    private static final List<String> PLAIN =
            List.of("earliest", "within", "stops", "advice", "sites", "chance", "direction", "superseded");

    private static final List<String> NAMES = List.of("procedure", "policy", "id");

    private final Map<Key, String> said = new LinkedHashMap<>();

    private Answers() {}

    /** What a page answers, and what some policies do to the procedure that is asked for, whoever pays. */
    static Map<Key, String> of(ConsultPage page, String procedure, List<Cover> named) {
        Answers answers = new Answers();
        for (Map.Entry<String, JsonNode> field : MAPPER.valueToTree(page).properties()) {
            if (!NONE.contains(field.getKey())) {
                String part = PARTS.getOrDefault(field.getKey(), field.getKey());
                answers.walk(field.getValue(), new Key(part, List.of(), field.getKey()));
            }
        }
        Key coverage = new Key("coverage", List.of(procedure), "verdict");
        named.forEach(cover -> answers.walk(MAPPER.valueToTree(cover), coverage));
        return answers.said;
    }

    private void walk(JsonNode node, Key at) {
        if (node.isArray()) {
            node.forEach(item -> walk(item, at.about("")));
        } else if (node.has("truth")) {
            line(node, at);
        } else if (node.has("line")) {
            ringing(node, at);
        } else if (node.isObject()) {
            thing(node, at);
        } else if (PLAIN.contains(at.about())) {
            said.putIfAbsent(at, node.asString());
        }
    }

    /** A thing that has parts: an option, a policy's answer, a position. */
    private void thing(JsonNode node, Key at) {
        Key here = NAMES.stream()
                .filter(node::has)
                .findFirst()
                .map(name -> at.within(text(node, name)))
                .orElse(at);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String part = WITHIN.getOrDefault(field.getKey(), here.part());
            walk(field.getValue(), here.in(part).about(field.getKey()));
        }
    }

    /** An alarm that rings: its line, and how soon. */
    private void ringing(JsonNode node, Key at) {
        JsonNode line = node.path("line");
        line(line, at);
        for (String field : PLAIN) {
            if (node.has(field)) {
                said.putIfAbsent(at.about(text(line, "id") + " " + field), text(node, field));
            }
        }
    }

    private void line(JsonNode line, Key at) {
        String id = text(line, "id");
        String truth = text(line, "truth").toLowerCase(Locale.ROOT).replace('_', ' ');
        if (WORDED.contains(at.part())) {
            worded(line, id.isEmpty() ? at.about(at.part()) : at.about(id), truth);
        } else if (!id.isEmpty() || !at.about().isEmpty()) {
            said.putIfAbsent(id.isEmpty() ? at : at.about(id), truth);
        }
        line.path("parts").forEach(part -> line(part, at.about("")));
    }

    /** The same instrument or sort of block may stand there more than once. */
    private void worded(JsonNode line, Key key, String truth) {
        Key free = key;
        for (int next = 2; said.containsKey(free); next++) {
            free = key.about(key.about() + " (" + next + ")");
        }
        said.put(free, text(line, "says") + ": " + truth);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
