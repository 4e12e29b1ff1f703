package org.foramen.chart;

/** A region of the spine or body, as clinicians divide it. */
public enum Region {
    HEAD,
    CERVICAL,
    THORACIC,
    LUMBAR,
    SACRAL,
    UPPER_LIMB,
    LOWER_LIMB,
    TRUNK,
    ELSEWHERE;

    /** The half of the spine that payers count sessions in: neck and chest together, low back and sacrum together. */
    public Half half() {
        return switch (this) {
            case HEAD, CERVICAL, THORACIC, UPPER_LIMB -> Half.CERVICAL_THORACIC;
            case LUMBAR, SACRAL, LOWER_LIMB -> Half.LUMBAR_SACRAL;
            case TRUNK, ELSEWHERE -> Half.NEITHER;
        };
    }

    /** A coverage region: "cervical/thoracic" or "lumbar/sacral" (Medicare LCDs L38773 and L39240). */
    public enum Half {
        CERVICAL_THORACIC,
        LUMBAR_SACRAL,
        NEITHER
    }
}
