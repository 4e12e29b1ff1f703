package org.foramen.chart;

import java.util.Locale;

/**
 * A part of the body as it is drawn on the body map, seen from the front or from the back; each is there on the left and on
 * the right.
 */
public enum BodyPart {
    CROWN_FRONT(View.FRONT, "head"),
    FACE(View.FRONT, "face"),
    NECK_FRONT(View.FRONT, "neck"),
    SHOULDER_FRONT(View.FRONT, "shoulder"),
    CHEST(View.FRONT, "chest"),
    UPPER_ARM_FRONT(View.FRONT, "arm"),
    ELBOW_FRONT(View.FRONT, "elbow"),
    FOREARM_FRONT(View.FRONT, "arm"),
    ABDOMEN(View.FRONT, "abdomen"),
    WRIST_FRONT(View.FRONT, "hand"),
    HIP_FRONT(View.FRONT, "hip"),
    GROIN(View.FRONT, "groin"),
    PALM(View.FRONT, "hand"),
    THIGH_FRONT(View.FRONT, "thigh"),
    KNEE_FRONT(View.FRONT, "knee"),
    SHIN(View.FRONT, "leg"),
    ANKLE_FRONT(View.FRONT, "ankle"),
    FOOT_TOP(View.FRONT, "foot"),
    CROWN_BACK(View.BACK, "head"),
    OCCIPUT(View.BACK, "occiput"),
    NECK_BACK(View.BACK, "neck"),
    SHOULDER_BACK(View.BACK, "shoulder"),
    UPPER_BACK(View.BACK, "mid-back"),
    UPPER_ARM_BACK(View.BACK, "arm"),
    MID_BACK(View.BACK, "mid-back"),
    ELBOW_BACK(View.BACK, "elbow"),
    FOREARM_BACK(View.BACK, "arm"),
    LOW_BACK(View.BACK, "low-back"),
    WRIST_BACK(View.BACK, "hand"),
    HIP_BACK(View.BACK, "hip"),
    BUTTOCK(View.BACK, "buttock"),
    HAND_BACK(View.BACK, "hand"),
    THIGH_BACK(View.BACK, "thigh"),
    KNEE_BACK(View.BACK, "knee"),
    CALF(View.BACK, "calf"),
    ANKLE_BACK(View.BACK, "ankle"),
    SOLE(View.BACK, "foot");

    /** From where the body is looked at. */
    public enum View {
        FRONT,
        BACK
    }

    private final View view;
    private final String area;

    BodyPart(View view, String area) {
        this.view = view;
        this.area = area;
    }

    public View view() {
        return view;
    }

    /** The area that this part lies in, as facts about pain name it: "low-back". */
    public Place area() {
        return Place.named(area).orElseThrow();
    }

    /** Its name in files and addresses: "low-back". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
