package org.foramen.store;

import java.time.Instant;
import java.util.Map;

/**
 * One step of a request to a payer: what was done, by whom, when, and what was said with it.
 *
 * @param number its place among the steps, from 1
 * @param said what was said, field by field: reference, how, reason, valid until
 */
public record PayerStep(int number, Instant at, String who, PayerMove move, Map<String, String> said) {
    public PayerStep {
        said = Map.copyOf(said);
    }

    /** What was said in a field; blank where nothing was. */
    public String said(String field) {
        return said.getOrDefault(field, "");
    }
}
