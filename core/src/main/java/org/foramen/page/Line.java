package org.foramen.page;

import java.util.List;
import org.foramen.criteria.Truth;

/**
 * One line of an answer that can say why: the words, the truth, what decided it, where the rule is from, what to ask.
 * Terminal, JSON and web page show the same lines.
 *
 * @param id the clause's id; blank where it has none
 * @param says the rule or statement in words
 * @param truth met, not met, unknown
 * @param because the facts that decided it, in words with day and author; remarks on how silence was read
 * @param source the source's title with the place cited; blank where none is cited
 * @param status how well it is sourced: confirmed, secondary, single, contested, draft; blank where none
 * @param ask the question that would settle it; blank when it is settled
 * @param from who can answer
 * @param stands until when it stands if nothing new is recorded; blank when time alone never changes it
 * @param note anything else a reader must see: "warns", "due with the claim", "does not apply"; may be blank
 * @param parts the lines it was made from
 */
public record Line(
        String id,
        String says,
        Truth truth,
        List<String> because,
        String source,
        String status,
        String ask,
        String from,
        String stands,
        String note,
        List<Line> parts) {
    public Line {
        because = List.copyOf(because);
        parts = List.copyOf(parts);
    }

    /** A plain statement without a rule behind it. */
    public static Line plain(String says, Truth truth) {
        return new Line("", says, truth, List.of(), "", "", "", "", "", "", List.of());
    }

    /** The same line with a note. */
    public Line noted(String words) {
        return new Line(id, says, truth, because, source, status, ask, from, stands, words, parts);
    }

    /** The same line in other words. */
    public Line saying(String words) {
        return new Line(id, words, truth, because, source, status, ask, from, stands, note, parts);
    }

    /** The same line with the id of its rule. */
    public Line named(String rule) {
        return new Line(rule, says, truth, because, source, status, ask, from, stands, note, parts);
    }

    /** The same line with another truth. */
    public Line answering(Truth other) {
        return new Line(id, says, other, because, source, status, ask, from, stands, note, parts);
    }

    /** The same line with a source and how well it is sourced. */
    public Line cited(String title, String how) {
        return new Line(id, says, truth, because, title, how, ask, from, stands, note, parts);
    }

    /** The same line with a question for somebody. */
    public Line asking(String question, String whom) {
        return new Line(
                id,
                says,
                truth,
                because,
                source,
                status,
                question,
                question.isBlank() ? "" : whom,
                stands,
                note,
                parts);
    }

    /** The same line with the facts that it rests on. */
    public Line because(List<String> facts) {
        return new Line(id, says, truth, facts, source, status, ask, from, stands, note, parts);
    }

    /** The same line with other parts. */
    public Line of(List<Line> others) {
        return new Line(id, says, truth, because, source, status, ask, from, stands, note, others);
    }
}
