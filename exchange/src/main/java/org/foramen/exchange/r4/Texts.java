package org.foramen.exchange.r4;

/** The rules for text: what cannot be stored, and how ids, codes and base64 are written. */
final class Texts {
    private Texts() {}

    /** The index of a control character that FHIR forbids or of half a surrogate pair; -1 when there is none. */
    static int odd(char[] text, int from, int length) {
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text[i + 1]);
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** 1 to 64 letters, digits, "-" or "."; "_" passes too, for systems in the field write it and no harm can come of it. */
    static boolean id(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!alphanumeric(text[i]) && text[i] != '-' && text[i] != '.' && text[i] != '_') {
                return false;
            }
        }
        return length <= 64;
    }

    /** No blank at either end, and no two blanks together. */
    static boolean code(char[] text, int from, int length) {
        boolean blank = true;
        for (int i = from; i < from + length; i++) {
            boolean next = Character.isWhitespace(text[i]);
            if (blank && next) {
                return false;
            }
            blank = next;
        }
        return !blank;
    }

    static boolean base64(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (!alphanumeric(c) && c != '+' && c != '/' && c != '=' && c != '\n' && c != '\r' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean alphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
