package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an imaging study shows at a level.
 *
 * @param modality mri, ct, xray, ultrasound, spect, bone-scan
 * @param finding what is seen ("disc-herniation", "central-stenosis"); a study without a finding has the word "study"
 * @param present whether it is seen; a study may say that it is not
 * @param site at which level and side
 * @param concordant whether it agrees with symptoms and signs, when somebody said so
 */
public record Imaging(
        LocalDate on, String modality, Term finding, boolean present, Optional<Site> site, Optional<Boolean> concordant)
        implements Fact {
    @Override
    public Kind kind() {
        return Kind.IMAGING;
    }
}
