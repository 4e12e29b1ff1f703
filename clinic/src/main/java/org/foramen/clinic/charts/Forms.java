package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foramen.clinic.forms.BlockForm;
import org.foramen.clinic.forms.FactForm;
import org.foramen.clinic.forms.FindingForm;
import org.foramen.clinic.forms.LabForm;
import org.foramen.clinic.forms.MedicationForm;
import org.foramen.clinic.forms.ReviewForm;
import org.foramen.clinic.forms.ScoreForm;
import org.foramen.clinic.forms.VitalForm;

/** The forms of the chart page. */
public final class Forms {
    private final List<FactForm> all;

    /** The forms, with the words that findings and medicines are suggested from. */
    public Forms(Supplier<List<String>> findings, Supplier<List<String>> medicines) {
        this.all = List.of(
                new ScoreForm(),
                new FindingForm(findings),
                new BlockForm(),
                new MedicationForm(medicines),
                new LabForm(),
                new VitalForm(),
                new ReviewForm());
    }

    public List<FactForm> all() {
        return all;
    }

    Optional<FactForm> named(String name) {
        return all.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
