package org.foramen.care;

import java.util.Arrays;
import java.util.List;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.OtherWay.Way;
import org.foramen.care.Standing.Stood;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Preference;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Verdict;
import org.foramen.library.Alarm;

/** Gathers what is known of the ways that need no needle, for the list of options. */
final class OtherWays {
    private final Question question;
    private final List<Rung> alarms;
    private final List<Stood> positions;

    private OtherWays(Question question, List<Rung> alarms, List<Stood> positions) {
        this.question = question;
        this.alarms = alarms;
        this.positions = positions;
    }

    static List<OtherWay> of(Question question, List<Rung> alarms, List<Stood> positions) {
        OtherWays ways = new OtherWays(question, alarms, positions);
        return Arrays.stream(Way.values()).map(ways::way).toList();
    }

    private OtherWay way(Way way) {
        return new OtherWay(
                way,
                entries(way, this::tried),
                entries(way, OtherWays::wished),
                positions.stream()
                        .filter(stood -> way.namedIn(stood.position().about()))
                        .toList(),
                way == Way.SURGERY ? urging() : List.of());
    }

    private List<Entry> entries(Way way, Belongs belongs) {
        return question.view().entries().stream()
                .filter(entry -> belongs.to(way, entry.fact()))
                .toList();
    }

    private boolean tried(Way way, Fact fact) {
        return switch (fact) {
            case Therapy care -> way.care().map(set -> among(care.what(), set)).orElse(false);
            case Intervention done -> way == Way.SURGERY && done.act() == Intervention.Act.SURGERY;
            default -> false;
        };
    }

    private boolean among(Term what, String set) {
        return question.library()
                .lexicon()
                .about(what)
                .contains(question.library().lexicon().known(set));
    }

    /** A wish about medicines is told as one for less of them. */
    private static boolean wished(Way way, Fact fact) {
        return fact instanceof Preference wish
                && (wish.what().code().contains(way.word()) || way == Way.MEDICINES && aboutMedicine(wish));
    }

    private static boolean aboutMedicine(Preference wish) {
        return wish.what().code().contains("medic") || wish.what().code().contains("opioid");
    }

    private List<Verdict> urging() {
        return alarms.stream()
                .filter(rung -> rung.alarm().direction() == Alarm.Direction.REFER)
                .filter(rung -> rung.verdict().truth().met())
                .map(Rung::verdict)
                .toList();
    }

    /** Whether a fact belongs to a way. */
    private interface Belongs {
        boolean to(Way way, Fact fact);
    }
}
