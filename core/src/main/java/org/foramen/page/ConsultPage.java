package org.foramen.page;

import java.util.List;
import java.util.Optional;

/**
 * The consult as a page, in the order in which a clinician reads: urgent, person and goal, where from, is it time, what
 * and when, who pays and what is missing, who disagrees, next step. Terminal, JSON and web page are made from it.
 *
 * @param mechanism how the pain comes about
 * @param blocks what diagnostic blocks showed
 * @param notices what a reader must know of the knowledge itself: rules switched off, files past their review
 * @param reviewed how much of the knowledge a clinician has reviewed
 * @param measures the latest score of each instrument, with its bands and whether it changed enough to matter
 * @param beside what authorities say of what could come first, or beside a procedure
 * @param taken what is taken against pain: opioids, what to think of, before and after procedures
 * @param ways what could be done in place of a procedure or beside it
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
        List<Stance> beside,
        List<Way> ways,
        List<Missing> missing,
        List<String> next,
        List<Line> measures,
        Taken taken,
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
        beside = List.copyOf(beside);
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
        next = List.copyOf(next);
        notices = List.copyOf(notices);
        measures = List.copyOf(measures);
    }

    /** The nine answers in the order of reading, a line each; every line holds its why. */
    public List<Answer> summary() {
        return Summary.of(this);
    }

    /** How far the person has come: source found, pain reduced, relief sustained. */
    public Path path() {
        return time.path();
    }

    /** The number of the option that the page is about: what was asked for, else the first. */
    public int focus() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).asked()) {
                return i;
            }
        }
        return 0;
    }

    /** Whose consult it is, with the latest score of pain and of function in words. */
    public record Person(
            String id,
            String name,
            String age,
            String sex,
            String lives,
            List<String> goals,
            List<String> function,
            List<String> allergies) {}

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

    /** Whether it is time, and how far on the way the person is. */
    public record Time(Line verdict, List<Line> needed, List<Line> reasons, Path path) {}

    /**
     * An option: a procedure with everything that speaks of it.
     *
     * @param offer how it stands: offered, gated, open, not offered
     * @param gate why it is not offered plainly and what must be in place, in one line; empty where nothing stands before it
     * @param known what is known of it whoever the person is
     * @param turns what would change the answer: open questions, what would have to be otherwise, time alone
     * @param stops what stops it on the day of service, each with what physicians decided of it
     */
    public record Choice(
            String procedure,
            String name,
            String sites,
            boolean asked,
            String offer,
            Line indicated,
            Line safe,
            List<Line> gate,
            String earliest,
            List<Cover> coverage,
            List<Leave> authorizations,
            List<Stance> positions,
            List<Contest> contested,
            String forPatient,
            Known known,
            List<Line> turns,
            List<Stop> stops)
            implements Known.Told {}

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
            List<String> notes,
            String place,
            List<Count> counts) {}

    /**
     * How far one cap on sessions is used up.
     *
     * @param what what is counted
     * @param region the coverage region in which it is counted
     * @param used how many sessions count before the day of service
     * @param perhaps how many more count perhaps
     * @param cap how many there may be, the one that is asked for included
     * @param window in which span
     * @param next the next day on which another one is allowed
     * @param days the days that count, and those that count perhaps
     * @param note whether the cap has a say in this request
     */
    public record Count(
            String id,
            String what,
            String region,
            int used,
            int perhaps,
            int cap,
            String window,
            String next,
            String days,
            String note) {}

    /** Whether a payer's list asks for its leave beforehand: the answer with its reasons, and what goes with the list. */
    public record Leave(String list, String name, String authority, String dated, Line verdict, List<String> notes) {}

    /**
     * Who says what, and whether they speak of this person.
     *
     * @param group where it stands on the page: speaks, open, silent, payer, others
     * @param about what it speaks of, where that is no procedure here
     * @param scope of whom it speaks, and whether this person is one of them
     * @param settles why it speaks of others, or what must be known to tell; blank where it speaks of this person
     * @param years how many whole years old it is, where that is five or more; else 0
     * @param reach how far its document reaches and what that leaves out; blank where nobody wrote it down
     */
    public record Stance(
            String id,
            String group,
            String authority,
            String type,
            String about,
            String direction,
            String says,
            String strength,
            String certainty,
            Line scope,
            String settles,
            String dated,
            String source,
            String status,
            int years,
            boolean superseded,
            String reach,
            List<Side> disputes) {
        public Stance {
            disputes = List.copyOf(disputes);
        }
    }

    /** One side of a dispute: who, when, what, from which source and how well that is sourced. */
    public record Side(String by, String dated, String says, String source, String status) {}

    /** A claim or a figure that is contested, with every side. */
    public record Contest(String id, String about, String claim, String claimedBy, List<Side> sides) {
        public Contest {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What is taken against pain.
     *
     * @param opioids the total of today in morphine, with a part for each opioid
     * @param prompts what to think of now
     * @param unasked what cannot be told yet
     * @param genes the results of genes that matter here, each with what follows
     * @param change how today compares with the time before the first procedure
     * @param columns the classes that are counted beside opioids
     * @param moments a row before each procedure, and today
     */
    public record Taken(
            Line opioids,
            List<Line> prompts,
            List<Line> unasked,
            List<Line> genes,
            Optional<Line> change,
            List<String> columns,
            List<Moment> moments) {
        public Taken {
            prompts = List.copyOf(prompts);
            unasked = List.copyOf(unasked);
            genes = List.copyOf(genes);
            columns = List.copyOf(columns);
            moments = List.copyOf(moments);
        }

        /** What was taken at one moment. */
        public record Moment(String what, String day, String morphine, String opioids, List<String> counts) {
            public Moment {
                counts = List.copyOf(counts);
            }
        }
    }

    /** A published figure with its source and status. */
    public record Chance(String says, String horizon, String population, String source, String status) {}

    /**
     * A missing fact: the question, who can answer, how many open answers it has a part in.
     *
     * @param need which sort of fact would answer it
     */
    public record Missing(String id, String ask, String from, int settles, Need need) {}

    /** What of the records was understood, kept and unread. */
    public record Reading(int facts, int unread, List<String> unreadLines) {}
}
