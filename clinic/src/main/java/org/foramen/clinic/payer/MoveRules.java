package org.foramen.clinic.payer;

import java.time.LocalDate;
import java.util.Optional;
import org.foramen.store.PayerRequest;

/**
 * What each step must say, and which day is due after it.
 *
 * @param form the form of the step
 * @param read what was typed into it
 */
record MoveRules(MoveForm form, MoveReading read) {
    Optional<PayerRequest.Due> due() {
        return switch (form.move()) {
            case READY -> ready();
            case REOPEN -> reopened();
            case SUBMIT -> submitted();
            case APPROVE -> approved();
            case PEND -> answered("problem.payer-pended");
            case DENY -> denied();
            case APPEAL -> appealed();
            case DUE -> read.due(true);
            case CLOSE -> closed();
            case OPEN, CHANGE, ATTACH -> form.request().due();
        };
    }

    /** Ready with gaps is possible, for a payer may see it otherwise; the reason is then asked. */
    private Optional<PayerRequest.Due> ready() {
        if (form.gaps()) {
            read.text("why", "problem.payer-ready");
        } else {
            read.textIfAny("why");
        }
        return form.request().due();
    }

    private Optional<PayerRequest.Due> reopened() {
        read.text("why", "problem.reason");
        return form.request().due();
    }

    private Optional<PayerRequest.Due> submitted() {
        read.pastDay("on");
        read.choice("how", MoveForm.HOW, "problem.payer-how");
        read.textIfAny("reference");
        return read.due(false);
    }

    /** An approval is due when it ends: by the day that the payer gave. */
    private Optional<PayerRequest.Due> approved() {
        read.pastDay("on");
        read.text("code", "problem.payer-number");
        LocalDate from = read.day("from");
        LocalDate to = read.day("to");
        if (to.isBefore(from)) {
            read.reading().problem("to", "problem.B042", to.toString(), from.toString());
        }
        read.unitsIfAny("units");
        return Optional.of(new PayerRequest.Due(to, ""));
    }

    private Optional<PayerRequest.Due> answered(String missing) {
        read.pastDay("on");
        read.text("words", missing);
        return read.due(false);
    }

    private Optional<PayerRequest.Due> denied() {
        read.textIfAny("code");
        read.idsIfAny("clauses", form.ids());
        return answered("problem.payer-denied");
    }

    private Optional<PayerRequest.Due> appealed() {
        read.text("level", "problem.payer-level");
        return submitted();
    }

    private Optional<PayerRequest.Due> closed() {
        read.choice("outcome", MoveForm.OUTCOME, "problem.payer-outcome");
        read.textIfAny("why");
        return Optional.empty();
    }
}
