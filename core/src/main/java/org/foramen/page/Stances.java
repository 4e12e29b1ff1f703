package org.foramen.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foramen.care.Standing.Stood;
import org.foramen.library.Contested;
import org.foramen.library.Position;
import org.foramen.library.Position.Said;
import org.foramen.page.ConsultPage.Contest;
import org.foramen.page.ConsultPage.Side;
import org.foramen.page.ConsultPage.Stance;

/** Makes the part of the page that says who disagrees: a row an authority, each with its own words and its date. */
final class Stances {
    /** From this age on, a position shows it. */
    private static final int OLD_YEARS = 5;

    private final Words words;
    private final LocalDate today;

    Stances(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    List<Stance> of(List<Stood> positions) {
        return positions.stream().map(this::stance).toList();
    }

    private Stance stance(Stood stood) {
        Position p = stood.position();
        Line scope = Line.plain(p.scopeSays(), stood.scope().truth()).of(words.lines(List.of(stood.scope())));
        return new Stance(
                p.id(),
                Facts.lower(stood.group()),
                p.authority(),
                Facts.lower(p.type()),
                p.about(),
                Facts.lower(p.stance()),
                p.says(),
                p.strength(),
                p.certainty(),
                scope,
                new Settling(words).words(stood.scope()),
                p.dated(),
                words.cited(p.cites()),
                p.status().word(),
                years(p),
                p.superseded(),
                p.reach()
                        .map(r -> "It speaks of: " + r.speaksOf() + " It leaves out: " + r.leavesOut())
                        .orElse(""),
                p.disputes().stream().map(this::side).toList());
    }

    private int years(Position position) {
        int years = position.latest()
                .map(day -> Math.toIntExact(ChronoUnit.YEARS.between(day, today)))
                .orElse(0);
        return years < OLD_YEARS ? 0 : years;
    }

    Contest contest(Contested contested) {
        return new Contest(
                contested.id(),
                contested.about(),
                contested.claim(),
                contested.claimedBy(),
                contested.sides().stream().map(this::side).toList());
    }

    private Side side(Said said) {
        return new Side(
                said.by(),
                said.dated(),
                said.says(),
                words.cited(said.cites()),
                said.status().word());
    }
}
