package org.foramen.page;

import java.util.List;

/**
 * The consult as a page, in the order in which a clinician reads: urgent, person and goal, where from, is it time, what
 * and when, who pays and what is missing, who disagrees, next step. Terminal, JSON and web page are made from it.
 *
 * @param mechanism how the pain comes about
 * @param blocks what diagnostic blocks showed
 * @param notices what a reader must know of the knowledge itself: rules switched off, files past their review
 * @param reviewed how much of the knowledge a clinician has reviewed
 * @param measures the latest score of each instrument, with its bands and whether it changed enough to matter
 * @param payers who pays, or why coverage could not be judged
 */
public record ConsultPage(
        Person person,
        String today,
        String service,
        String request,
        List<Urgent> urgent,
        List<Line> unasked,
        List<Source> from,
        Line mechanism,
        List<Line> blocks,
        Time time,
        String payers,
        List<Choice> choices,
        List<Missing> missing,
        List<String> next,
        List<Line> measures,
        Reading reading,
        String knowledge,
        List<String> notices,
        String reviewed) {
    public ConsultPage {
        urgent = List.copyOf(urgent);
        unasked = List.copyOf(unasked);
        from = List.copyOf(from);
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
        missing = List.copyOf(missing);
        next = List.copyOf(next);
        notices = List.copyOf(notices);
        measures = List.copyOf(measures);
    }

    /** Whose consult it is. */
    public record Person(
            String id, String name, String age, String sex, String lives, List<String> goals, List<String> allergies) {}

    /** An alarm that rings. */
    public record Urgent(Line line, String direction, String action, String within, boolean stops) {}

    /** A pain generator under suspicion. */
    public record Source(
            String id,
            String name,
            String chance,
            String chanceFrom,
            List<Line> speaksFor,
            List<Line> speaksAgainst,
            List<Line> missing,
            List<Line> meaningless,
            String next,
            String misuse) {}

    /** Whether it is time. */
    public record Time(Line verdict, List<Line> needed, List<Line> reasons) {}

    /** An option: a procedure with everything that speaks of it. */
    public record Choice(
            String procedure,
            String name,
            String sites,
            boolean asked,
            Line indicated,
            Line safe,
            String earliest,
            List<Cover> coverage,
            List<Stance> positions,
            List<Chance> benefits,
            List<Chance> harms,
            List<String> doNotUse,
            List<String> instead,
            List<String> practice) {}

    /** A payer's answer. */
    public record Cover(
            String policy,
            String name,
            String version,
            Line verdict,
            boolean advice,
            List<Line> refusing,
            List<Line> clauses,
            List<Line> warnings,
            List<Line> later,
            List<Missing> asks,
            String earliest,
            List<String> notes) {}

    /** Who says what, and whether they speak of this person. */
    public record Stance(
            String id,
            String authority,
            String type,
            String direction,
            String says,
            String strength,
            String certainty,
            Line scope,
            String dated,
            String source,
            String status,
            boolean old,
            boolean superseded,
            List<String> disputes) {}

    /** A published figure with its source and status. */
    public record Chance(String says, String horizon, String population, String source, String status) {}

    /** A missing fact: the question, who can answer, how many open answers it has a part in. */
    public record Missing(String id, String ask, String from, int settles) {}

    /** What of the records was understood, kept and unread. */
    public record Reading(int facts, int unread, List<String> unreadLines) {}
}
