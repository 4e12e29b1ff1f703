package org.foramen.criteria;

import java.util.Arrays;
import java.util.Collections;
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
        PLACE_UNSAID,
        /** The rule is switched off for some days. */
        OFF
    }

    private static final Remark[] REMARKS = Remark.values();
    private static final int[] NONE = {};

    /** Nothing at all. */
    public static final Because NOTHING = new Because(NONE, 0);

    private static final Because[] REMARKED =
            Arrays.stream(REMARKS).map(r -> new Because(NONE, bit(r))).toArray(Because[]::new);

    private final int[] facts;
    /** One bit a remark, so that they are always named in one order. */
    private final int remarks;

    private Because(int[] facts, int remarks) {
        this.facts = facts;
        this.remarks = remarks;
    }

    public static Because fact(int fact) {
        return new Because(new int[] {fact}, 0);
    }

    public static Because facts(int[] facts, int count) {
        return new Because(Arrays.copyOf(facts, count), 0);
    }

    public static Because remark(Remark remark) {
        return REMARKED[remark.ordinal()];
    }

    public Because and(Remark remark) {
        return has(remark) ? this : new Because(facts, remarks | bit(remark));
    }

    /** The facts and remarks of both, each once. */
    Because and(Because other) {
        if (other.facts.length == 0) {
            return remarked(other.remarks);
        }
        int[] both = Arrays.copyOf(facts, facts.length + other.facts.length);
        int count = facts.length;
        for (int fact : other.facts) {
            both[count] = fact;
            count += holds(fact) ? 0 : 1;
        }
        return count == facts.length
                ? remarked(other.remarks)
                : new Because(Arrays.copyOf(both, count), remarks | other.remarks);
    }

    private Because remarked(int more) {
        return (more & ~remarks) == 0 ? this : new Because(facts, remarks | more);
    }

    private boolean holds(int fact) {
        for (int there : facts) {
            if (there == fact) {
                return true;
            }
        }
        return false;
    }

    public int[] facts() {
        return facts.clone();
    }

    public int count() {
        return facts.length;
    }

    public boolean has(Remark remark) {
        return (remarks & bit(remark)) != 0;
    }

    /** The remarks, in the order in which they are listed above. */
    public Set<Remark> remarks() {
        EnumSet<Remark> all = EnumSet.noneOf(Remark.class);
        for (Remark remark : REMARKS) {
            if (has(remark)) {
                all.add(remark);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    private static int bit(Remark remark) {
        return 1 << remark.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Because that && Arrays.equals(facts, that.facts) && remarks == that.remarks;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(facts) + remarks;
    }

    @Override
    public String toString() {
        return Arrays.toString(facts) + remarks();
    }
}
