package org.foramen.store.postgres;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Goal;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.schema.Schema;

/** A program of its own that runs a database and writes into a chart until it is killed. It says what was kept. */
public final class ChildClinic {
    static final String PATIENT = "rosa";
    static final Caller HOUSE = Caller.house("child");

    private ChildClinic() {}

    public static void main(String[] arguments) {
        Guise guise = guise(arguments[1]);
        Running running = Running.on(DataFolder.taken(Path.of(arguments[0])), guise, Path.of(arguments[2]));
        Schema.migrate(
                running.url(),
                running.owner().role(),
                running.owner().password(),
                running.app().role());
        System.out.println(running.server().orElseThrow().pid());
        Ledger ledger = Ledger.open(running.app().pool(running.url(), "child", 2));
        ledger.enrol(new Patient(PATIENT, "Rosa", Optional.empty(), Patient.Sex.FEMALE, Optional.empty()), HOUSE);
        for (int i = 0; ; i++) {
            Goal goal = new Goal(LocalDate.EPOCH.plusDays(i), "walk");
            Entry entry = ledger.record(PATIENT, goal, Origin.CLINICIAN, HOUSE);
            System.out.println(entry.id());
        }
    }

    static Guise guise(String name) {
        return switch (name) {
            case "ours" -> Guise.ours();
            case "ours unbound" -> Guise.ours().unbound();
            case "nobody" -> Guise.nobody();
            case String other -> throw new IllegalArgumentException(other);
        };
    }
}
