package org.foramen.exchange.faults;

/** A value of the sender's own, made fit to be shown back: at most 40 characters, control characters as U+xxxx. */
public final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** The value in quotation marks. */
    public static String of(String value) {
        return '"' + bare(value) + '"';
    }

    /** The value without quotation marks. */
    public static String bare(String value) {
        boolean cut = value.length() > LONGEST;
        String shown = cut ? value.substring(0, LONGEST) : value;
        var plain = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired(shown, i)) {
                plain.append(point(c));
            } else {
                plain.append(c);
            }
        }
        return cut ? plain.append('…').toString() : plain.toString();
    }

    /** "U+0000". */
    public static String point(char c) {
        return String.format("U+%04X", (int) c);
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
