package org.foramen.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the 74 regions of the body map, by its published code: f for the front, b for the back. Left is the person's own
 * left, wherever it lies on the drawing.
 */
public enum Zone {
    F01(BodyPart.CROWN_FRONT, Side.RIGHT),
    F02(BodyPart.CROWN_FRONT, Side.LEFT),
    F03(BodyPart.FACE, Side.RIGHT),
    F04(BodyPart.FACE, Side.LEFT),
    F05(BodyPart.NECK_FRONT, Side.RIGHT),
    F06(BodyPart.NECK_FRONT, Side.LEFT),
    F07(BodyPart.SHOULDER_FRONT, Side.RIGHT),
    F08(BodyPart.CHEST, Side.RIGHT),
    F09(BodyPart.CHEST, Side.LEFT),
    F10(BodyPart.SHOULDER_FRONT, Side.LEFT),
    F11(BodyPart.UPPER_ARM_FRONT, Side.RIGHT),
    F12(BodyPart.UPPER_ARM_FRONT, Side.LEFT),
    F13(BodyPart.ELBOW_FRONT, Side.RIGHT),
    F14(BodyPart.ELBOW_FRONT, Side.LEFT),
    F15(BodyPart.FOREARM_FRONT, Side.RIGHT),
    F16(BodyPart.ABDOMEN, Side.RIGHT),
    F17(BodyPart.ABDOMEN, Side.LEFT),
    F18(BodyPart.FOREARM_FRONT, Side.LEFT),
    F19(BodyPart.WRIST_FRONT, Side.RIGHT),
    F20(BodyPart.HIP_FRONT, Side.RIGHT),
    F21(BodyPart.GROIN, Side.RIGHT),
    F22(BodyPart.GROIN, Side.LEFT),
    F23(BodyPart.HIP_FRONT, Side.LEFT),
    F24(BodyPart.WRIST_FRONT, Side.LEFT),
    F25(BodyPart.PALM, Side.RIGHT),
    F26(BodyPart.THIGH_FRONT, Side.RIGHT),
    F27(BodyPart.THIGH_FRONT, Side.LEFT),
    F28(BodyPart.PALM, Side.LEFT),
    F29(BodyPart.KNEE_FRONT, Side.RIGHT),
    F30(BodyPart.KNEE_FRONT, Side.LEFT),
    F31(BodyPart.SHIN, Side.RIGHT),
    F32(BodyPart.SHIN, Side.LEFT),
    F33(BodyPart.ANKLE_FRONT, Side.RIGHT),
    F34(BodyPart.ANKLE_FRONT, Side.LEFT),
    F35(BodyPart.FOOT_TOP, Side.RIGHT),
    F36(BodyPart.FOOT_TOP, Side.LEFT),
    B01(BodyPart.CROWN_BACK, Side.LEFT),
    B02(BodyPart.CROWN_BACK, Side.RIGHT),
    B03(BodyPart.OCCIPUT, Side.LEFT),
    B04(BodyPart.OCCIPUT, Side.RIGHT),
    B05(BodyPart.NECK_BACK, Side.LEFT),
    B06(BodyPart.NECK_BACK, Side.RIGHT),
    B07(BodyPart.SHOULDER_BACK, Side.LEFT),
    B08(BodyPart.UPPER_BACK, Side.LEFT),
    B09(BodyPart.UPPER_BACK, Side.RIGHT),
    B10(BodyPart.SHOULDER_BACK, Side.RIGHT),
    B11(BodyPart.UPPER_ARM_BACK, Side.LEFT),
    B12(BodyPart.MID_BACK, Side.LEFT),
    B13(BodyPart.MID_BACK, Side.RIGHT),
    B14(BodyPart.UPPER_ARM_BACK, Side.RIGHT),
    B15(BodyPart.ELBOW_BACK, Side.LEFT),
    B16(BodyPart.ELBOW_BACK, Side.RIGHT),
    B17(BodyPart.FOREARM_BACK, Side.LEFT),
    B18(BodyPart.LOW_BACK, Side.LEFT),
    B19(BodyPart.LOW_BACK, Side.RIGHT),
    B20(BodyPart.FOREARM_BACK, Side.RIGHT),
    B21(BodyPart.WRIST_BACK, Side.LEFT),
    B22(BodyPart.HIP_BACK, Side.LEFT),
    B23(BodyPart.BUTTOCK, Side.LEFT),
    B24(BodyPart.BUTTOCK, Side.RIGHT),
    B25(BodyPart.HIP_BACK, Side.RIGHT),
    B26(BodyPart.WRIST_BACK, Side.RIGHT),
    B27(BodyPart.HAND_BACK, Side.LEFT),
    B28(BodyPart.THIGH_BACK, Side.LEFT),
    B29(BodyPart.THIGH_BACK, Side.RIGHT),
    B30(BodyPart.HAND_BACK, Side.RIGHT),
    B31(BodyPart.KNEE_BACK, Side.LEFT),
    B32(BodyPart.KNEE_BACK, Side.RIGHT),
    B33(BodyPart.CALF, Side.LEFT),
    B34(BodyPart.CALF, Side.RIGHT),
    B35(BodyPart.ANKLE_BACK, Side.LEFT),
    B36(BodyPart.ANKLE_BACK, Side.RIGHT),
    B37(BodyPart.SOLE, Side.LEFT),
    B38(BodyPart.SOLE, Side.RIGHT);

    private final BodyPart part;
    private final Side side;

    Zone(BodyPart part, Side side) {
        this.part = part;
        this.side = side;
    }

    public BodyPart part() {
        return part;
    }

    /** The person's own side: left or right. */
    public Side side() {
        return side;
    }

    /** Its published code: "b19". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Zone> of(String code) {
        return Arrays.stream(values()).filter(zone -> zone.code().equals(code)).findFirst();
    }

    /** The zone of that part on that side of the person; the part has one on the left and one on the right. */
    public static Zone of(BodyPart part, Side side) {
        return Arrays.stream(values())
                .filter(zone -> zone.part == part && zone.side == side)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part + " has a left and a right, not " + side));
    }
}
