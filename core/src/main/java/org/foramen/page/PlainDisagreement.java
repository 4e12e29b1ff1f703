package org.foramen.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.Standing.Group;
import org.foramen.care.Standing.Stood;
import org.foramen.library.Contested;
import org.foramen.library.Position;
import org.foramen.library.Position.Stance;
import org.foramen.library.Position.Type;

/** What a clinician can read to a person when authorities disagree about a procedure for people like them. */
final class PlainDisagreement {
    private PlainDisagreement() {}

    /** Blank where none of those who speak of this person is for it, or none against. */
    static String words(List<Stood> positions, List<Contested> contested) {
        List<Position> speaking = positions.stream()
                .filter(stood ->
                        stood.group() == Group.SPEAKS && !stood.position().superseded())
                .map(Stood::position)
                .toList();
        String advising = named(speaking, Stance.FOR);
        String warning = named(speaking, Stance.AGAINST);
        if (advising.isEmpty() || warning.isEmpty()) {
            return "";
        }
        return "Experts disagree about this treatment for people like you. Against it: " + warning + ". For it: "
                + advising + ". " + about(contested)
                + "Whether it is paid for is another question and says nothing about whether it helps.";
    }

    /** What it is about most of all: the first of what is contested. */
    private static String about(List<Contested> contested) {
        return contested.stream()
                .limit(1)
                .map(one -> "The disagreement is about this: "
                        + Character.toLowerCase(one.about().charAt(0))
                        + one.about().substring(1) + ". ")
                .collect(Collectors.joining());
    }

    private static String named(List<Position> speaking, Stance stance) {
        return speaking.stream()
                .filter(position -> position.stance() == stance)
                .map(PlainDisagreement::named)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String named(Position position) {
        Optional<Integer> year = position.latest().map(LocalDate::getYear);
        return position.authority() + " (" + year.map(y -> y + ", ").orElse("") + kind(position.type()) + ")";
    }

    private static String kind(Type type) {
        return switch (type) {
            case GOVERNMENT -> "a public body";
            case EVIDENCE -> "a review of studies";
            case GENERALIST -> "a society of doctors who mostly do not do it";
            case PROCEDURALISTS -> "a society of those who do it";
            case WORKING_GROUP -> "a group of experts";
            case PAYER -> "a payer";
            case CLINIC -> "a clinic";
        };
    }
}
