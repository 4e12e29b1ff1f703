package org.foramen.knowledge;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Clause.Silence;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Criterion.Stated;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Texts;

/** What one line of {@code differs} changes in a clause: any of its words, its status or its test. */
final class ClauseChange {
    private final Desk desk;

    ClauseChange(Desk desk) {
        this.desk = desk;
    }

    UnaryOperator<Stated> read(Fields fields) {
        Optional<String> says = fields.maybe("says", Texts.TEXT);
        Optional<String> cites = fields.maybe("cites", desk.defined().cites(Desk.BOUND_SOURCE));
        Optional<Status> status = fields.maybe("status", ClauseFields.STATUS);
        Optional<Criterion> test = desk.family().changed(fields);
        Optional<String> ask = fields.maybe("ask", Texts.TEXT);
        Optional<String> from = fields.maybe("from", ClauseFields.FROM);
        Optional<Silence> silence = fields.maybe("silence", ClauseFields.SILENCE);
        Optional<Due> due = fields.maybe("due", ClauseFields.DUE);
        return stated -> {
            Clause was = stated.clause();
            Clause now = new Clause(
                    was.id(),
                    says.orElse(was.says()),
                    cites.orElse(was.cites()),
                    status.orElse(was.status()),
                    ask.orElse(was.ask()),
                    from.orElse(was.from()),
                    silence.orElse(was.silence()),
                    due.orElse(was.due()));
            return new Stated(now, test.orElse(stated.test()));
        };
    }
}
