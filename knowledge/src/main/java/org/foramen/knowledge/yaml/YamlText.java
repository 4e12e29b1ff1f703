package org.foramen.knowledge.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The reading of one YAML file, event by event, so that every piece keeps its line and column. Refuses repeated keys,
 * anchors, aliases and tags, and goes on, so that one reading finds them all.
 */
public final class YamlText {
    private static final int DEEPEST = 40;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlText(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The tree of a file; empty, with a problem, when the text is no YAML or holds nothing. */
    public static Optional<Yaml> read(String file, String text, Problems problems) {
        try {
            return new YamlText(file, text, problems).document();
        } catch (MarkedYamlEngineException broken) {
            Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
            problems.add(
                    mark.map(m -> spot(file, m)).orElse(Spot.start(file)),
                    "This is not YAML: " + broken.getProblem().strip() + ".");
        } catch (YamlEngineException broken) {
            String first = broken.toString().lines().findFirst().orElse("");
            problems.add(
                    Spot.start(file),
                    "This is not YAML: "
                            + first.substring(first.indexOf(':') + 1).strip() + ".");
        }
        return Optional.empty();
    }

    private Optional<Yaml> document() {
        events.next();
        Event begin = events.next();
        if (begin.getEventId() == Event.ID.StreamEnd) {
            problems.add(Spot.start(file), "The file is empty.");
            return Optional.empty();
        }
        Yaml root = node(events.next(), "", 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            problems.add(spot(end), "A knowledge file holds one document. Move what follows into a file of its own.");
        }
        return Optional.of(root);
    }

    private Yaml node(Event event, String key, int depth) {
        refuseMarks(event);
        if (depth > DEEPEST) {
            throw new YamlEngineException("nested more than " + DEEPEST + " deep");
        }
        return switch (event.getEventId()) {
            case SequenceStart -> items(spot(event), key, depth);
            case MappingStart -> table(spot(event), depth);
            case Scalar -> text((ScalarEvent) event, key);
            case Alias, Comment, DocumentEnd, DocumentStart, MappingEnd, SequenceEnd, StreamEnd, StreamStart ->
                new Yaml.Text(spot(event), key, "alias", false);
        };
    }

    private static boolean tagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent start -> start.getTag().isPresent();
            default -> false;
        };
    }

    private void refuseMarks(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored || tagged(event)) {
            problems.add(spot(event), "YAML anchors, aliases and tags are not allowed in knowledge files.");
        }
    }

    private Yaml text(ScalarEvent scalar, String key) {
        return new Yaml.Text(spot(scalar), key, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Yaml items(Spot at, String key, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(node(e, key, depth + 1));
        }
        return new Yaml.Items(at, key, items);
    }

    private Yaml table(Spot at, int depth) {
        Map<String, Yaml.Line> lines = new LinkedHashMap<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            Spot spot = spot(e);
            String key = key(node(e, "", depth + 1));
            Yaml value = node(events.next(), key, depth + 1);
            Yaml.Line earlier = lines.putIfAbsent(key, new Yaml.Line(spot, key, value));
            if (earlier != null) {
                problems.add(
                        spot,
                        "\"" + key + "\" was already given in line "
                                + earlier.at().line() + ".");
            }
        }
        return new Yaml.Table(at, List.copyOf(lines.values()));
    }

    private String key(Yaml node) {
        if (node instanceof Yaml.Text text) {
            return text.value();
        }
        problems.add(node.at(), "A key is a word, not " + node.sort() + ".");
        return "";
    }

    private Spot spot(Event event) {
        return event.getStartMark().map(mark -> spot(file, mark)).orElse(Spot.start(file));
    }

    private static Spot spot(String file, Mark mark) {
        return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
