package org.foramen.clinic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.vignettes.line.Earlier;
import org.foramen.vignettes.line.Lines;

/** People whom the tests know, written the way the vignettes write them. */
public final class People {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private People() {}

    /** Rosa: two medial branch blocks, 85% and then 71%. */
    public static Chart rosa() {
        Patient rosa = new Patient(
                "rosa", "Rosa Marin", Optional.of(LocalDate.of(1965, 3, 2)), Patient.Sex.FEMALE, Optional.of("OH"));
        return chart(rosa, """
                2026-02-10  pain       low-back axial since 2026-01-05, worst 8
                2026-02-10  finding    radicular-pain absent
                2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
                2026-03-01  score      nrs 7
                2026-05-20  score      nrs 7
                2026-08-30  score      odi 44
                2026-08-30  score      nrs 8
                2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%
                2026-09-15  block      medial-branch at L4-5 left, nrs 7 to 2, lasted 5 h, bupivacaine 0.5%
                2026-10-20  score      nrs 6
                2026-10-20  score      odi 40
                """);
    }

    /** Greta: everything that Medicare asks before an ablation, but for a disability scale. */
    public static Chart greta() {
        Patient greta = new Patient(
                "greta", "Greta Holm", Optional.of(LocalDate.of(1957, 6, 21)), Patient.Sex.FEMALE, Optional.of("OH"));
        return chart(greta, """
                2026-02-10  insurance  medicare from 2022-07-01, "Medicare Part B"
                2026-02-10  pain       low-back axial since 2026-01-05, worst 8
                2026-02-10  finding    moderate-to-severe-pain present
                2026-02-10  finding    radicular-pain absent
                2026-02-10  finding    neurogenic-claudication absent
                2026-02-10  finding    non-facet-cause absent
                2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
                2026-08-30  score      nrs 7
                2026-08-30  document   pain-scale-in-record
                2026-08-30  document   disability-scale-in-record
                2026-08-30  reviewed   diagnosis complete from 1930-01-01 to 2026-08-30
                2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%
                2026-09-15  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 5 h, bupivacaine 0.5%
                """);
    }

    /** Miguel: of whom little is known. */
    public static Chart miguel() {
        Patient miguel = new Patient(
                "miguel", "Miguel Soto", Optional.of(LocalDate.of(1980, 7, 14)), Patient.Sex.MALE, Optional.empty());
        return chart(miguel, "2026-11-20  pain  leg left radicular since 2026-10-01, worst 6\n");
    }

    /** Viggo: an ablation would be for him; he has a pacemaker and a fever, and two things were not asked. */
    public static Chart viggo() {
        Patient viggo = new Patient(
                "viggo", "Viggo Dahl", Optional.of(LocalDate.of(1964, 3, 3)), Patient.Sex.MALE, Optional.of("OH"));
        return chart(viggo, """
                2026-02-10  pain       low-back axial since 2026-01-05, worst 8
                2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
                2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 2, lasted 5 h, bupivacaine 0.5%
                2026-11-01  finding    infection-at-site absent
                2026-11-01  finding    systemic-infection present
                2026-11-01  implant    pacemaker
                2026-11-01  reviewed   medication complete from 1930-01-01 to 2026-11-01
                2026-11-01  reviewed   implant complete from 1930-01-01 to 2026-11-01
                """);
    }

    /** Somebody of whom these lines are known. */
    public static Chart chart(Patient patient, String lines) {
        List<Entry> entries = new ArrayList<>();
        Earlier earlier = new Earlier();
        for (String line : lines.lines().toList()) {
            switch (Lines.read(line, TODAY, earlier)) {
                case Lines.Understood read -> entries.add(entry(patient.id() + entries.size(), read));
                case Lines.Misunderstood wrong -> throw new IllegalArgumentException(line + ": " + wrong.slip());
            }
        }
        return new Chart(patient, entries);
    }

    private static Entry entry(String id, Lines.Understood read) {
        return new Entry(
                EntryId.of(id),
                read.fact().on().atTime(Lines.MORNING).atZone(ZoneId.of("UTC")).toInstant(),
                "clinic",
                Origin.VIGNETTE,
                read.fact());
    }
}
