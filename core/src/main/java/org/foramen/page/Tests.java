package org.foramen.page;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.criteria.Because;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;

/** A test in words, for lines that have no clause of their own. */
final class Tests {
    private Tests() {}

    static String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> "All of these";
            case Criterion.Any any -> "At least one of these";
            case Criterion.AtLeast some -> "At least " + some.count() + " of these";
            case Criterion.Not not -> "Not: " + words(not.part());
            case Criterion.Unless unless -> "Unless an exception holds";
            case Criterion.When when -> "Where the condition holds";
            case Criterion.Stated stated -> stated.clause().says();
            case Criterion.Off off -> words(off.test());
            case Criterion.Present t -> t.kind().word() + ": " + named(t.names()) + within(t.within());
            case Criterion.Hurts t ->
                "Pain " + lower(t.patterns())
                        + t.lasting().map(s -> " for " + s).orElse("")
                        + t.worst().map(b -> ", worst " + b).orElse("");
            case Criterion.Measured t ->
                t.kind().word() + ": " + named(t.names())
                        + t.bound().map(b -> " " + b).orElse(" recorded") + within(t.within());
            case Criterion.Course t ->
                "Care: " + named(t.of()) + t.lasting().map(s -> " for " + s).orElse("")
                        + (t.results().isEmpty() ? "" : ", " + lower(t.results()));
            case Criterion.Imaged t ->
                "Imaging shows " + named(t.shows()) + (t.concordant() ? ", agreeing with the symptoms" : "")
                        + within(t.within());
            case Criterion.Blocks t ->
                t.count() + " blocks of " + named(t.of()) + " with at least " + percent(t.relief()) + " relief"
                        + (t.agent() ? " for as long as the agent lasts" : "");
            case Criterion.Paired t -> "Measured before and after on one scale: " + named(t.of());
            case Criterion.Sessions t ->
                "At most " + t.atMost() + " sessions of " + named(t.of()) + " in " + t.within();
            case Criterion.Apart t -> "At least " + t.atLeast() + " since " + named(t.since());
            case Criterion.Sustained t ->
                "At least " + percent(t.relief()) + " better (" + lower(Set.of(t.gain())) + ") for " + t.lasting()
                        + " after " + named(t.after());
            case Criterion.Had t ->
                "Done before: " + meant(t.intent()) + named(t.of()) + within(t.within())
                        + t.ago().map(s -> " at least " + s + " ago").orElse("");
            case Criterion.Asked t -> "The request's " + t.field() + ": " + named(t.names());
            case Criterion.Counted t -> "The request's " + t.field() + ": " + t.bound();
            case Criterion.Aged t -> "Age " + t.bound();
        };
    }

    private static String meant(Criterion.Intent intent) {
        return switch (intent) {
            case DIAGNOSTIC -> "diagnostic ";
            case THERAPEUTIC -> "therapeutic ";
            case EITHER -> "";
        };
    }

    static String words(Because.Remark remark) {
        return switch (remark) {
            case ASSUMED -> "Assumed: nothing recorded.";
            case REVIEWED -> "Somebody went through the list.";
            case ANNIVERSARY ->
                "An earlier session falls on the exact anniversary and is not counted: check with the payer.";
            case DOES_NOT_APPLY -> "Does not apply here.";
            case EXCEPTED -> "An exception holds.";
            case WEAK_EXCEPTION -> "An exception holds that rests on one source only: verify with the policy.";
            case SILENT -> "Nothing recorded.";
            case OFF -> "Switched off: look for it yourself.";
            case PLACE_UNSAID -> "Recorded facts leave the level, the side or the region open.";
        };
    }

    private static String named(Names names) {
        return names.any() ? "any" : names.toString().replace('-', ' ');
    }

    private static String within(Optional<?> span) {
        return span.map(s -> " within " + s).orElse("");
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String lower(Set<? extends Enum<?>> values) {
        TreeSet<String> words = new TreeSet<>();
        values.forEach(v -> words.add(v.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return String.join(" or ", words);
    }
}
