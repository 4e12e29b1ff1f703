package org.foramen.chart;

import java.util.List;

/** An arm or a leg, as pain runs along it: from its root to its end. */
public enum Limb {
    ARM(
            List.of(
                    BodyPart.UPPER_ARM_FRONT,
                    BodyPart.ELBOW_FRONT,
                    BodyPart.FOREARM_FRONT,
                    BodyPart.WRIST_FRONT,
                    BodyPart.PALM),
            List.of(
                    BodyPart.UPPER_ARM_BACK,
                    BodyPart.ELBOW_BACK,
                    BodyPart.FOREARM_BACK,
                    BodyPart.WRIST_BACK,
                    BodyPart.HAND_BACK)),
    LEG(
            List.of(BodyPart.THIGH_FRONT, BodyPart.KNEE_FRONT, BodyPart.SHIN, BodyPart.ANKLE_FRONT, BodyPart.FOOT_TOP),
            List.of(BodyPart.THIGH_BACK, BodyPart.KNEE_BACK, BodyPart.CALF, BodyPart.ANKLE_BACK, BodyPart.SOLE));

    /** How many steps it has from root to end. */
    public static final int STEPS = 5;

    private final List<BodyPart> front;
    private final List<BodyPart> back;

    Limb(List<BodyPart> front, List<BodyPart> back) {
        this.front = front;
        this.back = back;
    }

    /** Its parts from root to end, seen from there. */
    public List<BodyPart> parts(BodyPart.View view) {
        return view == BodyPart.View.FRONT ? front : back;
    }

    /** The step on which a part of it lies, from 0; -1 for a part that is not of this limb. */
    public int step(BodyPart part) {
        return Math.max(front.indexOf(part), back.indexOf(part));
    }
}
