package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.criteria.Truth;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPage.Source;
import org.foramen.page.ConsultPage.Stance;

/** The nine answers of a consult, a line each, so that a first decision can be made from one screen. Each opens its why. */
final class Summary {
    private Summary() {}

    static List<Answer> of(ConsultPage page) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("urgent", urgent(page)));
        answers.add(new Answer("person", person(page)));
        answers.add(new Answer("from", from(page.from())));
        answers.add(new Answer("time", time(page.time())));
        if (page.choices().isEmpty()) {
            answers.add(new Answer("options", Line.plain("No procedure is near what is recorded.", Truth.UNKNOWN)));
        } else {
            choice(page.choices().get(page.focus()), answers, page.payers());
        }
        answers.add(new Answer("next", next(page)));
        return answers;
    }

    private static Line urgent(ConsultPage page) {
        List<Line> why = new ArrayList<>(
                page.urgent().stream().map(ConsultPage.Urgent::line).toList());
        why.addAll(page.unasked());
        if (!page.urgent().isEmpty()) {
            String first = page.urgent().getFirst().line().says();
            int more = page.urgent().size() - 1;
            return Line.plain(first + (more == 0 ? "" : " And " + more + " more."), Truth.MET)
                    .of(why);
        }
        return page.unasked().isEmpty()
                ? Line.plain("Nothing recorded rings an alarm, and all of it was asked.", Truth.NOT_MET)
                : Line.plain(
                                "Nothing recorded rings an alarm; "
                                        + page.unasked().size() + " not asked yet.",
                                Truth.UNKNOWN)
                        .of(why);
    }

    private static Line person(ConsultPage page) {
        List<String> goals = page.person().goals();
        String goal = goals.isEmpty() ? "No goal is recorded." : "\u201c" + goals.getLast() + "\u201d";
        String function = page.person().function().isEmpty()
                ? "No score of pain or function is recorded."
                : String.join(". ", page.person().function()) + ".";
        return Line.plain(goal + " " + function, goals.isEmpty() ? Truth.UNKNOWN : Truth.MET)
                .asking(goals.isEmpty() ? "What does the person want to be able to do?" : "", "patient")
                .of(page.measures());
    }

    private static Line from(List<Source> from) {
        if (from.isEmpty()) {
            return Line.plain("No pain is recorded, so no source is suspected.", Truth.UNKNOWN)
                    .asking("Where does it hurt, and since when?", "patient");
        }
        Source first = from.getFirst();
        List<Line> why = new ArrayList<>(first.speaksFor());
        why.addAll(first.speaksAgainst());
        why.addAll(first.missing());
        String others = from.stream().skip(1).limit(2).map(Source::name).collect(Collectors.joining(", "));
        String then = others.isEmpty() ? "" : " Then: " + others + ".";
        String tally = first.speaksFor().size() + " for, "
                + first.speaksAgainst().size() + " against, " + first.missing().size() + " to ask";
        return Line.plain(first.name() + ", " + first.chance() + " (" + tally + ")." + then, Truth.UNKNOWN)
                .asking(first.next(), "clinician")
                .of(why);
    }

    private static Line time(ConsultPage.Time time) {
        List<Line> why = new ArrayList<>(time.needed());
        why.addAll(time.reasons());
        long open = why.stream().filter(line -> line.truth().unknown()).count();
        String asks = time.verdict().truth().unknown() ? " " + open + " to ask." : "";
        return time.verdict().saying(time.verdict().says() + asks).of(why);
    }

    private static void choice(Choice choice, List<Answer> answers, String payers) {
        String place = choice.sites().isEmpty() ? "" : ", " + choice.sites();
        answers.add(new Answer(
                "options",
                choice.indicated().saying(choice.name() + place + ".").of(choice.turns())));
        answers.add(new Answer("safe", choice.safe().saying(choice.safe().says() + "; " + choice.earliest() + ".")));
        answers.add(new Answer("payers", payers(choice, payers)));
        answers.add(new Answer("stances", stances(choice.positions())));
    }

    private static Line payers(Choice choice, String payers) {
        if (choice.coverage().isEmpty()) {
            return Line.plain(payers.isBlank() ? "No policy on file speaks of it." : payers, Truth.UNKNOWN);
        }
        List<Line> why = new ArrayList<>();
        choice.coverage()
                .forEach(cover -> why.add(cover.verdict()
                        .saying(cover.name() + ": " + cover.verdict().says())
                        .of(cover.refusing().isEmpty() ? cover.clauses() : cover.refusing())));
        Cover first = choice.coverage().getFirst();
        String asks = first.asks().isEmpty() ? "" : "; " + first.asks().size() + " missing";
        String refuses = first.refusing().isEmpty()
                ? ""
                : "; refused by " + first.refusing().stream().map(Line::id).collect(Collectors.joining(", "));
        return first.verdict().saying(first.name() + refuses + asks + ".").of(why);
    }

    private static Line stances(List<Stance> positions) {
        List<Stance> speaking = positions.stream()
                .filter(stance -> stance.group().equals("speaks") && !stance.superseded())
                .toList();
        Set<String> ways = speaking.stream().map(Stance::direction).collect(Collectors.toSet());
        List<Line> why = speaking.stream()
                .map(s -> s.scope()
                        .saying(s.authority() + ", " + s.direction() + ": " + s.says())
                        .cited(s.source(), s.status()))
                .toList();
        return Line.plain(agreement(ways, speaking.size()), Truth.UNKNOWN).of(why);
    }

    private static String agreement(Set<String> ways, int many) {
        String who = " (" + many + " speak of this person).";
        if (ways.contains("for")) {
            return (ways.contains("against")
                            ? "Authorities disagree"
                            : "Nobody who speaks of this person is against it")
                    + who;
        }
        return (ways.contains("against") ? "Those who speak of it are against it" : "Nobody speaks for or against it")
                + who;
    }

    private static Line next(ConsultPage page) {
        List<Line> why = page.missing().stream()
                .map(m -> Line.plain(m.ask(), Truth.UNKNOWN).asking(m.ask(), m.from()))
                .toList();
        return Line.plain(
                        page.next().isEmpty() ? "Nothing is open." : page.next().getFirst(), Truth.UNKNOWN)
                .of(why);
    }
}
