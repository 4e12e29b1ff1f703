package org.foramen.medicines;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The many ways of writing a regimen, brought to one: small letters, numbers in digits, abbreviations spelled out. */
final class Spoken {
    private static final Map<Pattern, String> PLAINLY = plainly();

    private Spoken() {}

    static String plain(String written) {
        String text = " " + written.toLowerCase(Locale.ROOT) + " ";
        for (Map.Entry<Pattern, String> said : PLAINLY.entrySet()) {
            text = said.getKey().matcher(text).replaceAll(said.getValue());
        }
        return text.strip();
    }

    private static Map<Pattern, String> plainly() {
        Map<Pattern, String> all = new LinkedHashMap<>();
        put(all, "(?<=[a-z])\\.|\\.(?=\\s)|[,;()]", " ");
        put(all, "(?<=\\d)\\s*[-\u2013]\\s*(?=\\d)", " to ");
        put(all, "\\s*/\\s*(?=day|d\\b|24)", " per ");
        put(all, "\\bq\\s*(?=\\d)", " every ");
        put(all, "(?<=\\d)(?=[a-z])", " ");
        abbreviations(all);
        put(all, "\\bonce\\b", "1 times");
        put(all, "\\btwice\\b", "2 times");
        put(all, "\\bthrice\\b", "3 times");
        numbers(all);
        put(all, "\\b(?:hours?|hrs?)\\b", "h");
        put(all, "\\bdays?\\b", "d");
        put(all, "\\b(?:weeks?|wks?)\\b", "wk");
        put(all, "\\b(?:minutes?|mins?)\\b", "min");
        put(all, "\\btime\\b", "times");
        put(all, "\\bmcg\\b|\u00b5g", "ug");
        put(all, "\\s+", " ");
        return all;
    }

    private static void abbreviations(Map<Pattern, String> all) {
        put(all, "\\b(?:b\\s?i\\s?d)\\b", "2 times daily");
        put(all, "\\b(?:t\\s?i\\s?d)\\b", "3 times daily");
        put(all, "\\b(?:q\\s?i\\s?d)\\b", "4 times daily");
        put(all, "\\b(?:q\\s?d|o\\s?d)\\b", "1 times daily");
        put(all, "\\b(?:q?\\s?h\\s?s)\\b", "bedtime");
        put(all, "\\bq\\s?am\\b", "morning");
        put(all, "\\bq\\s?pm\\b", "evening");
        put(all, "\\bqod\\b|\\bevery other day\\b", "every 2 d");
        put(all, "\\bp\\s?r\\s?n\\b|\\b(?:if|when|as) (?:needed|required|necessary)\\b", "as-needed");
        put(all, "\\b(?:nightly|at night|every night|each night)\\b", "bedtime");
    }

    private static void numbers(Map<Pattern, String> all) {
        String[] numbers = {"one", "two", "three", "four", "five", "six", "eight", "twelve"};
        int[] digits = {1, 2, 3, 4, 5, 6, 8, 12};
        for (int i = 0; i < numbers.length; i++) {
            put(all, "\\b" + numbers[i] + "\\b", String.valueOf(digits[i]));
        }
    }

    private static void put(Map<Pattern, String> all, String written, String plainly) {
        all.put(Pattern.compile(written), plainly);
    }
}
