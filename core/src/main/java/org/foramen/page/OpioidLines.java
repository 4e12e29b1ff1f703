package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.criteria.Truth;
import org.foramen.library.Opioids;
import org.foramen.library.Procedure.Note;
import org.foramen.medicines.MorphineEquivalents;
import org.foramen.medicines.OpioidDose;

/** Puts the opioids of today into lines: the total, and what is counted, not counted or open, each with its reason. */
final class OpioidLines {
    private final Words words;
    private final Opioids known;

    OpioidLines(Words words, Opioids known) {
        this.words = words;
        this.known = known;
    }

    Line total(MorphineEquivalents opioids) {
        Truth told = opioids.exactly().isPresent() ? Truth.MET : Truth.UNKNOWN;
        List<Line> parts = Stream.of(
                        opioids.doses().stream().map(this::dose),
                        opioids.once().stream()
                                .map(entry -> plain("Listed twice, counted once: ", Truth.MET, entry, "")),
                        opioids.rivals().stream()
                                .map(entry -> plain(
                                        "Listed on different days with different doses; it may have replaced the other or been"
                                                + " added: ",
                                        Truth.UNKNOWN,
                                        entry,
                                        "Which of them is taken today?")),
                        known.notes().stream().map(note -> noted("Know: " + note.says(), note)))
                .flatMap(lines -> lines)
                .toList();
        Line line = Line.plain(says(opioids), told)
                .of(opioids.taken() == Truth.NOT_MET ? List.of() : parts)
                .asking(ask(opioids, parts), "patient");
        return opioids.counted() == 0 ? line : cited(line, opioids);
    }

    private static String says(MorphineEquivalents opioids) {
        if (opioids.taken() == Truth.NOT_MET) {
            return "No opioid is taken; somebody looked.";
        }
        if (opioids.doses().isEmpty()) {
            return opioids.unread()
                    ? "A medicine came in that nobody could read, so the dose of opioids is unknown, which is not zero."
                    : "Whether an opioid is taken is not recorded, so the dose is unknown, which is not zero.";
        }
        if (opioids.uncountedAlone()) {
            return "What is taken is an opioid that is never counted in morphine: neither zero nor an error.";
        }
        return "Opioids today come to " + amount(opioids) + " of oral morphine a day" + rest(opioids) + ".";
    }

    /** "90 mg", "unknown, at least 40 mg", "somewhere in 30 to 90 mg". */
    static String amount(MorphineEquivalents opioids) {
        String least = Scores.plain(opioids.least());
        return opioids.most()
                .map(most -> most.compareTo(opioids.least()) == 0
                        ? least + " mg"
                        : "somewhere in " + least + " to " + Scores.plain(most) + " mg")
                .orElse("unknown, at least " + least + " mg");
    }

    private static String rest(MorphineEquivalents opioids) {
        long not = opioids.doses().stream()
                .filter(OpioidDose.Uncounted.class::isInstance)
                .count();
        return not == 0 ? "" : ", with " + not + " opioid" + (not == 1 ? "" : "s") + " not counted";
    }

    private static String ask(MorphineEquivalents opioids, List<Line> parts) {
        if (opioids.doses().isEmpty()) {
            return opioids.taken().unknown() ? "Is any opioid taken, and how much of it in a day?" : "";
        }
        return parts.stream()
                .map(Line::ask)
                .filter(ask -> !ask.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Each factor that was used, with how well it is sourced: the weakest speaks for the sum. */
    private Line cited(Line line, MorphineEquivalents opioids) {
        List<Note> used = new ArrayList<>();
        for (OpioidDose dose : opioids.doses()) {
            if (dose instanceof OpioidDose.Counted counted) {
                used.add(counted.factor().note());
            }
        }
        Note weakest = used.stream()
                .max((one, other) -> one.status().compareTo(other.status()))
                .orElseThrow();
        return line.cited(words.cited(weakest.cites()), weakest.status().word());
    }

    private Line dose(OpioidDose dose) {
        return switch (dose) {
            case OpioidDose.Counted counted -> counted(counted);
            case OpioidDose.Uncounted uncounted ->
                noted(
                        "Not counted: " + Facts.words(uncounted.entry()) + ". "
                                + uncounted.note().says(),
                        uncounted.note());
            case OpioidDose.Open open ->
                plain("Cannot be counted, for " + open.why() + ": ", Truth.UNKNOWN, open.entry(), open.ask());
        };
    }

    private Line counted(OpioidDose.Counted counted) {
        String unit = switch (counted.factor().per()) {
            case MG -> " mg a day";
            case UG_PER_HOUR -> " micrograms an hour";
        };
        String says = "Counted: " + counted.factor().drug() + " " + Scores.plain(counted.daily()) + unit + " x "
                + Scores.plain(counted.factor().factor()) + " = " + Scores.plain(counted.mme()) + " mg"
                + (counted.asNeeded() ? " (as needed, at its most)" : "") + ".";
        String earlier =
                counted.factor().earlier().map(note -> " " + note.says()).orElse("");
        Note note = counted.factor().note();
        return Line.plain(says + earlier, Truth.MET)
                .cited(words.cited(note.cites()), note.status().word())
                .because(List.of(Facts.words(counted.entry())));
    }

    private static Line plain(String says, Truth truth, Entry entry, String ask) {
        return Line.plain(says + Facts.words(entry.fact()), truth)
                .asking(ask, "patient")
                .because(List.of(Facts.words(entry)));
    }

    private Line noted(String says, Note note) {
        return Line.plain(says, Truth.MET)
                .cited(words.cited(note.cites()), note.status().word());
    }
}
