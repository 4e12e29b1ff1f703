package org.foramen.knowledge;

import java.util.ArrayList;
import org.foramen.criteria.Lexicon;
import org.foramen.library.Genes;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Medicines;
import org.foramen.library.Opioids;

/**
 * What is known of medicines, read a second time where the changed file is one of theirs.
 *
 * @param sound the knowledge before the change
 */
record MedicinesAgain(Library sound, Definitions definitions, Desk desk, ChangedFile file) {

    Medicines medicines() {
        return new Medicines(holds(), limits(), opioids(), genes());
    }

    private Medicines before() {
        return sound.medicines();
    }

    private Lexicon lexicon() {
        return sound.lexicon();
    }

    private HoldRules holds() {
        HoldRules before = before().holds();
        HoldRules common = file.in(Room.HOLDS)
                ? file.all(Room.HOLDS, new HoldRulesFile(desk, lexicon())::read).stream()
                        .findFirst()
                        .orElse(before)
                : before;
        HoldFile hold = new HoldFile(desk, lexicon(), definitions.kinds(), new ArrayList<>());
        BleedingFile scheme = new BleedingFile(desk, definitions.kinds());
        return common.with(
                file.again(Room.HOLD, before.drugs(), hold::read),
                file.again(Room.BLEEDING, before.schemes(), scheme::read));
    }

    private Limits limits() {
        LimitsFile limits = new LimitsFile(desk, lexicon(), new ArrayList<>());
        return file.in(Room.LIMITS) ? LimitsFile.together(file.all(Room.LIMITS, limits::read)) : before().limits();
    }

    private Opioids opioids() {
        return file.in(Room.OPIOIDS)
                ? file.all(Room.OPIOIDS, new OpioidsFile(desk, lexicon())::read).stream()
                        .findFirst()
                        .orElse(Opioids.NONE)
                : before().opioids();
    }

    private Genes genes() {
        return file.in(Room.GENES)
                ? file.all(Room.GENES, new GenesFile(desk, lexicon())::read).stream()
                        .findFirst()
                        .orElse(Genes.NONE)
                : before().genes();
    }
}
