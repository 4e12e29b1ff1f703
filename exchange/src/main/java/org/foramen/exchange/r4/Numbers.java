package org.foramen.exchange.r4;

/** The rules for numbers, judged letter by letter: a number is never expanded to find out that it is too large. */
final class Numbers {
    private static final int MOST_DIGITS = 18;
    private static final int LARGEST_EXPONENT = 30;

    private Numbers() {}

    /** At most eighteen digits that count, and an exponent between -30 and 30. */
    static boolean inRange(char[] text, int from, int length) {
        int digits = 0;
        int i = from;
        int end = from + length;
        for (; i < end && text[i] != 'e' && text[i] != 'E'; i++) {
            if (text[i] > '0' && text[i] <= '9' || text[i] == '0' && digits > 0) {
                digits++;
            }
        }
        return digits <= MOST_DIGITS && (i == end || exponentInRange(text, i + 1, end));
    }

    private static boolean exponentInRange(char[] text, int from, int end) {
        int exponent = 0;
        for (int i = from; i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                exponent = exponent * 10 + text[i] - '0';
                if (exponent > LARGEST_EXPONENT) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A whole number that FHIR's integer, unsignedInt or positiveInt can hold. */
    static boolean whole(char[] text, int from, int length, Kind kind) {
        long value = 0;
        boolean minus = text[from] == '-';
        for (int i = minus ? from + 1 : from; i < from + length; i++) {
            if (text[i] < '0' || text[i] > '9' || value > Integer.MAX_VALUE) {
                return false;
            }
            value = value * 10 + text[i] - '0';
        }
        long least = kind == Kind.POSITIVE ? 1 : kind == Kind.UNSIGNED ? 0 : Integer.MIN_VALUE;
        long signed = minus ? -value : value;
        return signed >= least && signed <= Integer.MAX_VALUE;
    }

    /** Whether a text is a number in quotes: "70". */
    static boolean looksLikeOne(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("+-.eE0123456789".indexOf(c) < 0) {
                return false;
            }
            digit |= Character.isDigit(c);
        }
        return digit;
    }
}
