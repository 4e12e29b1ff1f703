package org.foramen.criteria;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a verdict stood on: the numbers of the facts that decided it, and remarks on how it was read. Facts are kept as
 * numbers; {@code Words} turns them into sentences when somebody looks.
 */
public final class Because {
    /** How an answer was come by, beyond the facts. */
    public enum Remark {
        /** Nothing recorded was taken as none. */
        ASSUMED,
        /** Somebody went through the list, and it holds none. */
        REVIEWED,
        /** An earlier session falls on the exact anniversary. */
        ANNIVERSARY,
        /** The rule's condition is not given, so it asks nothing. */
        DOES_NOT_APPLY,
        /** An exception holds, so the rule itself need not. */
        EXCEPTED,
        /** An exception that rests on a weak source holds. */
        WEAK_EXCEPTION,
        /** Nothing was recorded. */
        SILENT,
        /** Recorded facts leave open where it was done. */
        PLACE_UNSAID
    }

    /** Nothing at all. */
    public static final Because NOTHING = new Because(new int[0], Set.of());

    private final int[] facts;
    private final Set<Remark> remarks;

    private Because(int[] facts, Set<Remark> remarks) {
        this.facts = facts;
        this.remarks = remarks;
    }

    public static Because fact(int fact) {
        return new Because(new int[] {fact}, Set.of());
    }

    public static Because facts(int[] facts, int count) {
        return new Because(Arrays.copyOf(facts, count), Set.of());
    }

    public static Because remark(Remark remark) {
        return new Because(new int[0], Set.of(remark));
    }

    public Because and(Remark remark) {
        EnumSet<Remark> more = EnumSet.of(remark);
        more.addAll(remarks);
        return new Because(facts, more);
    }

    public int[] facts() {
        return facts.clone();
    }

    public int count() {
        return facts.length;
    }

    public boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    public Set<Remark> remarks() {
        return Set.copyOf(remarks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Because that && Arrays.equals(facts, that.facts) && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(facts) + remarks.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(facts) + remarks;
    }
}
