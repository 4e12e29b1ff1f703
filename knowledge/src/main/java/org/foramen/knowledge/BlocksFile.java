package org.foramen.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.criteria.Span;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.library.BlockRule;

/** The file that says how diagnostic blocks are read: how long an anaesthetic lasts, and how much relief is positive. */
final class BlocksFile {
    /**
     * What the file says.
     *
     * @param minutes how long each anaesthetic lasts at least
     */
    record Blocks(Map<String, Integer> minutes, List<BlockRule> rules) {}

    private record Agent(String name, int minutes) {}

    private static final BlockRule.Cutoff CUTOFF = new BlockRule.Cutoff(0, Stand.NOTE);
    private static final BlockRule RULE = new BlockRule("", "", Names.ANY, List.of(), Optional.empty(), List.of());

    private final Desk desk;
    private final Lexicon lexicon;

    BlocksFile(Desk desk, Lexicon lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    Blocks read(Fields fields) {
        List<Agent> agents = fields.each("agents", Shape.table(new Agent("", 0), "an anaesthetic", this::agent));
        List<BlockRule> rules = fields.each("blocks", Shape.table(RULE, "a block", this::rule));
        return new Blocks(agents.stream().collect(Collectors.toMap(Agent::name, Agent::minutes, Math::max)), rules);
    }

    private Agent agent(Fields fields) {
        String name = fields.one("agent", Texts.NAME);
        Duration least = lasting(fields, "at least");
        ProcedureFile.note(fields, desk);
        return new Agent(name, (int) least.toMinutes());
    }

    private BlockRule rule(Fields fields) {
        String id = fields.one("block", Texts.NAME);
        fields.named("block " + id);
        List<String> of = fields.each("of", desk.defined().procedural());
        return new BlockRule(
                id,
                fields.one("name", Texts.TEXT),
                Names.of(lexicon, of),
                fields.each("positive", Shape.table(CUTOFF, "a share of relief", this::cutoff)),
                fields.maybe("longest", longest()),
                fields.each("notes", ProcedureFile.note(desk)));
    }

    private BlockRule.Cutoff cutoff(Fields fields) {
        return new BlockRule.Cutoff(fields.one("at least", Numbers.PERCENT), ProcedureFile.note(fields, desk));
    }

    private Shape<BlockRule.Longest> longest() {
        return Shape.table(
                new BlockRule.Longest(Duration.ZERO, Stand.NOTE),
                "the longest relief",
                fields -> new BlockRule.Longest(lasting(fields, "at most"), ProcedureFile.note(fields, desk)));
    }

    private static Duration lasting(Fields fields, String key) {
        Span span = fields.one(key, Times.SPAN);
        return switch (span.unit()) {
            case HOURS -> Duration.ofHours(span.amount());
            case DAYS -> Duration.ofDays(span.amount());
            case WEEKS, MONTHS, YEARS -> {
                fields.problem(fields.at(key), "An anaesthetic lasts hours or days.");
                yield Duration.ZERO;
            }
        };
    }
}
