package org.foramen.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small files and short methods, so that any one of them can be read at a sitting. */
class SizesTest {
    private static final int MEDIAN = 60;
    private static final int NINE_OF_TEN = 150;
    private static final int LONGEST = 300;
    private static final int LONGEST_METHOD = 25;

    @Test
    void half_of_the_files_fit_on_one_screen_and_nine_of_ten_on_three() {
        List<Integer> sizes = House.shippedSources().stream()
                .map(file -> House.lines(file).size())
                .sorted()
                .toList();
        int median = sizes.get(sizes.size() / 2);
        int ninth = sizes.get(sizes.size() * 9 / 10);
        assertTrue(median <= MEDIAN, () -> "The median file has " + median + " lines; " + MEDIAN + " is the bar.");
        assertTrue(ninth <= NINE_OF_TEN, () -> "One file in ten has " + ninth + " lines or more: split the longest.");
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        Broken.none(
                "These files are longer than " + LONGEST + " lines: give each idea in them a file of its own.",
                House.sources().stream()
                        .filter(file -> House.lines(file).size() > LONGEST)
                        .map(file -> House.name(file) + ": " + House.lines(file).size())
                        .toList());
    }

    /** A switch over every case of a sealed type is a table and does not count (decision 7). */
    @Test
    void no_method_is_longer_than_twenty_five_lines() {
        Broken.none(
                "These methods are longer than " + LONGEST_METHOD + " lines: name their steps.",
                Member.of(House.sources()).stream()
                        .filter(member -> !member.type() && member.length() > LONGEST_METHOD)
                        .map(member -> member.place() + ": " + member.length())
                        .toList());
    }
}
