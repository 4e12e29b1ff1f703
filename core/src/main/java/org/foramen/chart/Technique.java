package org.foramen.chart;

import java.util.Optional;

/**
 * How a procedure was done. Each part is empty when nobody wrote it down.
 *
 * @param guidance fluoroscopy, ct, ultrasound, mri, none
 * @param contrast whether contrast was used
 * @param approach interlaminar, transforaminal, caudal, intra-articular, ...
 * @param sedation none, minimal, moderate, deep, general, monitored-care
 */
public record Technique(
        Optional<String> guidance, Optional<Boolean> contrast, Optional<String> approach, Optional<String> sedation) {
    /** Nothing was written down. */
    public static final Technique UNSAID =
            new Technique(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
