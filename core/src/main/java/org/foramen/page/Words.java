package org.foramen.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Verdict;
import org.foramen.library.Library;

/** Puts verdicts into words, for whoever looks. */
public final class Words {
    private final Library library;
    private final Ledger ledger;
    /** Facts and titles stand behind many lines: each is put into words once a page. */
    private final Map<Integer, String> said = new HashMap<>();

    private final Map<String, String> titles = new HashMap<>();
    private final Map<Criterion, String> asked = new IdentityHashMap<>();

    private Words(Library library, Ledger ledger) {
        this.library = library;
        this.ledger = ledger;
    }

    public static Words of(Library library, Ledger ledger) {
        return new Words(library, ledger);
    }

    /** A verdict with its argument. A clause's own combination is folded into the clause's line. */
    public Line line(Verdict verdict) {
        return switch (verdict.put()) {
            case Criterion.Stated stated -> stated(stated.clause(), verdict);
            default -> test(verdict);
        };
    }

    private Line test(Verdict verdict) {
        Deciding deciding = Deciding.of(verdict);
        return new Line(
                "",
                asked.computeIfAbsent(verdict.put(), Tests::words),
                verdict.truth(),
                because(deciding),
                "",
                "",
                "",
                "",
                until(verdict),
                remarks(deciding),
                lines(verdict.parts()));
    }

    /** The lines of parts; combinations that say nothing themselves give their own parts. */
    public List<Line> lines(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            List<Verdict> unfolded = verdict.put() instanceof Criterion.All ? verdict.parts() : List.of(verdict);
            unfolded.forEach(part -> lines.add(line(part)));
        }
        return lines;
    }

    private Line stated(Clause clause, Verdict verdict) {
        Verdict test = verdict.parts().getFirst();
        Deciding deciding = Deciding.of(test);
        return new Line(
                clause.id(),
                clause.says(),
                verdict.truth(),
                because(deciding),
                cited(clause.cites()),
                clause.status().word(),
                verdict.truth().unknown() && !test.because().has(Remark.OFF) ? clause.ask() : "",
                clause.from(),
                until(verdict),
                due(clause) + remarks(deciding),
                lines(test.parts()));
    }

    private static String due(Clause clause) {
        return switch (clause.due()) {
            case REQUEST -> "";
            case DAY -> "Due on the day. ";
            case CLAIM -> "Due with the claim. ";
        };
    }

    private static String until(Verdict verdict) {
        return verdict.standsUntil().map(Object::toString).orElse("");
    }

    private List<String> because(Deciding deciding) {
        if (deciding.facts().isEmpty()) {
            return List.of();
        }
        List<String> because = new ArrayList<>();
        deciding.facts().stream().forEach(fact -> because.add(fact(fact)));
        return because;
    }

    private String fact(int fact) {
        return said.computeIfAbsent(fact, f -> Facts.words(ledger.entry(f)));
    }

    private static String remarks(Deciding deciding) {
        return deciding.remarks().isEmpty()
                ? ""
                : deciding.remarks().stream().map(Tests::words).collect(Collectors.joining(" "));
    }

    /** The titles of what is cited ("l38773, section C; esi-rubric-2026"), each with the place. */
    public String cited(String cites) {
        return titles.computeIfAbsent(cites, this::spelledOut);
    }

    private String spelledOut(String cites) {
        return Arrays.stream(cites.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(this::one)
                .collect(Collectors.joining("; "));
    }

    private String one(String cites) {
        int comma = cites.indexOf(',');
        String place = comma < 0 ? "" : cites.substring(comma);
        return library.source(cites).map(s -> s.title() + place).orElse(cites);
    }
}
