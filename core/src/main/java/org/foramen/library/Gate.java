package org.foramen.library;

import java.util.List;

/**
 * What stands before a procedure that is emerging or investigational. Such a procedure is never offered plainly: it is shown as
 * what it is, with what must be in place. Nothing that a clinic sets lifts a gate; it can only be made to ask for more.
 *
 * @param stage how far it has come
 * @param note why, with source and status
 * @param asks what must be in place; each with its source and status
 */
public record Gate(Stage stage, Procedure.Note note, List<Procedure.Rule> asks) {
    public Gate {
        asks = List.copyOf(asks);
    }

    /** The same gate that asks other things. */
    public Gate asking(List<Procedure.Rule> others) {
        return new Gate(stage, note, others);
    }

    /** How far a procedure has come, the further from practice the later. */
    public enum Stage {
        EMERGING,
        INVESTIGATIONAL
    }
}
