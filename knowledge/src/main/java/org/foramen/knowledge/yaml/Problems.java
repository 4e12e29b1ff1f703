package org.foramen.knowledge.yaml;

import java.util.List;
import java.util.TreeSet;

/** Everything wrong that one reading has met so far. Readers go on after a problem, so that all are told at once. */
public final class Problems {
    private final TreeSet<Problem> met = new TreeSet<>();

    public void add(Spot at, String message) {
        met.add(new Problem(at, message));
    }

    public void addAll(Problems others) {
        met.addAll(others.met);
    }

    public boolean none() {
        return met.isEmpty();
    }

    /** All of them, by file, line and column. */
    public List<Problem> all() {
        return List.copyOf(met);
    }
}
