package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.exchange.Fault;
import org.foramen.exchange.r4.Node;
import org.foramen.exchange.r4.Resource;

/** The sheet on which the facts of one resource are written while it is read. */
final class Sheet {
    /** Facts that wait for a medicine which another resource of the same record describes. */
    record Waiting(String reference, String display, LocalDate on, Mark mark, Function<Term, List<Fact>> facts) {}

    /** Something of use that could not be understood. */
    record NotRead(LocalDate on, Kind matters, Mark mark) {}

    private static final Fault NOTHING = Fault.of("", "");

    private final Resource resource;
    private final LocalDate today;
    private final Known known;
    private final int file;
    private final List<Fact> facts = new ArrayList<>();
    private final List<NotRead> unread = new ArrayList<>();
    private final List<Mark> refusals = new ArrayList<>();
    private Optional<Waiting> waiting = Optional.empty();
    private boolean used;

    Sheet(Resource resource, LocalDate today, Known known, int file) {
        this.resource = resource;
        this.today = today;
        this.known = known;
        this.file = file;
    }

    Node node() {
        return resource.node();
    }

    String type() {
        return resource.type();
    }

    /** The day on which the record is read: the day of anything that is so and says no day. */
    LocalDate today() {
        return today;
    }

    Known known() {
        return known;
    }

    void say(Fact fact) {
        facts.add(fact);
    }

    /** It is of use though it says no fact of its own. */
    void use() {
        used = true;
    }

    void unread(LocalDate on, Kind matters, Node at, Fault why) {
        unread.add(new NotRead(on, matters, mark(at, why)));
    }

    /** The whole record is refused for this. */
    void refuse(Node at, Fault why) {
        refusals.add(mark(at, why));
    }

    void wait(String reference, String display, LocalDate on, Function<Term, List<Fact>> later) {
        waiting = Optional.of(new Waiting(reference, display, on, mark(node(), NOTHING), later));
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<NotRead> unread() {
        return List.copyOf(unread);
    }

    /** A mark at a node, or at the resource when there is no such node. */
    private Mark mark(Node at, Fault fault) {
        Node there = at.there() ? at : node();
        return new Mark(file, there.path(), there.offset(), fault);
    }

    List<Mark> refusals() {
        return List.copyOf(refusals);
    }

    Optional<Waiting> waiting() {
        return waiting;
    }

    boolean used() {
        return used;
    }
}
