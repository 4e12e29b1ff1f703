package org.foramen.vignettes.line;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Answers;

/**
 * The answers to a questionnaire: {@code items 3 2 - 4}, in the order of the items with a dash for each that was not
 * answered; or by number, {@code items 5=1 9=4}.
 */
final class Items {
    private static final Pattern ANSWER = Pattern.compile("(?:(\\d{1,3})=)?(-?\\d{1,4})|-");

    private Items() {}

    static boolean next(Words words) {
        return words.says("items");
    }

    static Answers read(String instrument, Words words) {
        words.skip("items");
        words.peek("the answers, item by item");
        SortedMap<Integer, Integer> given = new TreeMap<>();
        for (int place = 1; !words.atEnd(); place++) {
            Word word = words.take("an answer");
            Matcher answer = ANSWER.matcher(word.text());
            if (word.quoted() || !answer.matches()) {
                throw new Misread(
                        word.at(),
                        "'" + word.text() + "' is no answer to an item",
                        "Write a whole number for each item and a dash where nobody answered: items 3 2 - 4.");
            }
            if (answer.group(2) != null) {
                int item = answer.group(1) == null ? place : Integer.parseInt(answer.group(1));
                put(word, given, item, Integer.parseInt(answer.group(2)));
            }
        }
        return new Answers(instrument, given);
    }

    private static void put(Word word, SortedMap<Integer, Integer> given, int item, int answer) {
        if (given.putIfAbsent(item, answer) != null) {
            throw new Misread(word.at(), "item " + item + " is answered twice", "Keep one answer to each item.");
        }
    }

    /** By number, so that no item can slip into the place of another. */
    static String write(Answers answers) {
        StringBuilder text = new StringBuilder(" items");
        if (answers.given().isEmpty()) {
            return text.append(" -").toString();
        }
        answers.given()
                .forEach((item, answer) ->
                        text.append(' ').append(item).append('=').append(answer));
        return text.toString();
    }
}
