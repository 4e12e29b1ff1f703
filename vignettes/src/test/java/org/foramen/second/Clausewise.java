package org.foramen.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Policy;

/** The product's answer to one clause of one policy, as it ships. */
final class Clausewise {
    private static final int HORIZON = 1_100;

    private final Library library;

    Clausewise(Library library) {
        this.library = library;
    }

    /** The clause as it stands in the policy, for the procedure. */
    Optional<Criterion.Stated> clause(String policy, String procedure, String id) {
        return library.policies().stream()
                .filter(p -> p.id().equals(policy) && p.covers(procedure))
                .map((Policy p) -> p.criterion(procedure))
                .flatMap(Clausewise::stated)
                .filter(s -> s.clause().id().equals(id))
                .findFirst();
    }

    private static Stream<Criterion.Stated> stated(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Stated stated -> Stream.of(stated);
            case Criterion.All all -> all.parts().stream().flatMap(Clausewise::stated);
            case Criterion.Any any -> any.parts().stream().flatMap(Clausewise::stated);
            case Criterion.When when -> stated(when.rule());
            default -> Stream.empty();
        };
    }

    /** The parts of one sort, without the exceptions that a document may make of them and without conditions. */
    static <T extends Criterion> Stream<T> parts(Class<T> sort, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Stated stated -> parts(sort, stated.test());
            case Criterion.All all -> all.parts().stream().flatMap(part -> parts(sort, part));
            case Criterion.When when -> parts(sort, when.rule());
            case Criterion.Unless unless -> parts(sort, unless.rule());
            default -> Stream.of(criterion).filter(sort::isInstance).map(sort::cast);
        };
    }

    /** A sheet that can be asked. */
    final class Asking {
        private final Ledger view;
        private final Weigh weigh;
        private final LocalDate day;

        Asking(Sheet sheet) {
            view = Ledger.of(AsChart.of(sheet).asOf(AsChart.asked(sheet)), library.lexicon());
            day = sheet.asked().day();
            int epoch = Math.toIntExact(day.toEpochDay());
            weigh = Weigh.of(view, epoch, AsChart.request(sheet), Weigh.Force.COVERAGE, library.lexicon());
        }

        Verdict put(Criterion criterion) {
            return weigh.put(criterion);
        }

        /** The days of the facts that an answer names. */
        Set<LocalDate> days(Verdict verdict) {
            Set<LocalDate> days = new TreeSet<>();
            leaves(verdict).forEach(leaf -> {
                for (int fact : leaf.because().facts()) {
                    days.add(LocalDate.ofEpochDay(view.day(fact)));
                }
            });
            return days;
        }

        /** The first day on which the answer is yes, going from the end of one answer to the next. */
        Optional<LocalDate> next(Criterion criterion) {
            int from = Math.toIntExact(day.toEpochDay());
            int at = from;
            while (at < from + HORIZON) {
                Verdict verdict = weigh.on(at).put(criterion);
                if (verdict.truth() == Truth.MET) {
                    return Optional.of(LocalDate.ofEpochDay(at));
                }
                if (verdict.stands() >= from + HORIZON) {
                    return Optional.empty();
                }
                at = verdict.stands() + 1;
            }
            return Optional.empty();
        }
    }

    static boolean remarked(Verdict verdict, Remark remark) {
        return leaves(verdict).anyMatch(leaf -> leaf.because().has(remark));
    }

    private static Stream<Verdict> leaves(Verdict verdict) {
        List<Verdict> parts = verdict.parts();
        return parts.isEmpty() ? Stream.of(verdict) : parts.stream().flatMap(Clausewise::leaves);
    }
}
