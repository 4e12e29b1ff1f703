package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.clinic.forms.BlockForm;
import org.foramen.clinic.forms.FactForm;
import org.foramen.clinic.forms.FindingForm;
import org.foramen.clinic.forms.GoalForm;
import org.foramen.clinic.forms.ImagingForm;
import org.foramen.clinic.forms.LabForm;
import org.foramen.clinic.forms.MedicationForm;
import org.foramen.clinic.forms.PainForm;
import org.foramen.clinic.forms.PreferenceForm;
import org.foramen.clinic.forms.ReviewForm;
import org.foramen.clinic.forms.ScoreForm;
import org.foramen.clinic.forms.TherapyForm;
import org.foramen.clinic.forms.ThereForm;
import org.foramen.clinic.forms.VitalForm;

/** The forms of the chart page. */
public final class Forms {
    private final List<FactForm> all;

    /** The forms, with the words of each set that their fields suggest. */
    public Forms(Function<String, List<String>> words) {
        this.all = List.of(
                new ScoreForm(),
                new PainForm(),
                new GoalForm(),
                new FindingForm(() -> words.apply("finding-words")),
                new ImagingForm(words),
                new TherapyForm(words),
                new BlockForm(),
                new MedicationForm(() -> words.apply("acts-on-clotting")),
                ThereForm.allergy(words),
                ThereForm.implant(words),
                ThereForm.diagnosis(words),
                ThereForm.document(words),
                new LabForm(),
                new VitalForm(),
                new PreferenceForm(words),
                new ReviewForm());
    }

    public List<FactForm> all() {
        return all;
    }

    Optional<FactForm> named(String name) {
        return all.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
