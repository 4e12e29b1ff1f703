package org.foramen.house;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a page stands in the files of words, so that it can be said in another language. */
class PageWordsTest {
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^\\s*@(import|param|if|elseif|else|for|end|template).*$");
    private static final Pattern INLINE = Pattern.compile("@(else|endif|endfor)\\b|@(if|elseif|for|template\\.[\\w.-]+)"
            + "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)");
    private static final Pattern SHOWN = Pattern.compile("\\b(aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}{2}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}[^\\n]*");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\"([a-z0-9.-]+)\"\\s*[,)]");

    @Test
    void no_template_has_words_of_its_own() {
        Broken.none(
                "These words stand in a template: give each a name in words.properties and say it by that name.",
                House.files(".jte").stream().flatMap(PageWordsTest::loose).toList());
    }

    @Test
    void every_word_that_a_page_says_is_there() {
        Set<String> there = spoken("").flatMap(file -> keys(file).stream()).collect(toSet());
        Broken.none(
                "These names are said on a page and stand in no file of words.",
                Stream.concat(House.files(".jte").stream(), House.shippedSources().stream())
                        .filter(file -> House.name(file).startsWith("clinic/"))
                        .flatMap(file -> SAID.matcher(House.text(file))
                                .results()
                                .map(said -> said.group(1))
                                .filter(said -> !there.contains(said))
                                .map(said -> House.name(file) + " " + said))
                        .toList());
    }

    @Test
    void a_slice_that_speaks_a_language_says_all_its_words_in_it() {
        Broken.none(
                "These words are not said in every language.",
                spoken("")
                        .flatMap(english -> others().stream().flatMap(ending -> lacking(english, ending)))
                        .toList());
    }

    @Test
    void no_two_files_name_a_word_alike_for_the_later_would_be_said_in_both_places() {
        Map<String, List<String>> files = new TreeMap<>();
        spoken("")
                .forEach(file -> keys(file)
                        .forEach(key -> files.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(House.name(file))));
        Broken.none(
                "These names stand in two files of words.",
                files.entrySet().stream()
                        .filter(word -> word.getValue().size() > 1)
                        .map(word -> word.getKey() + " " + word.getValue())
                        .toList());
    }

    /** The endings of the languages beside English: "_es". */
    private static Set<String> others() {
        return spoken("_\\w+")
                .map(file -> House.name(file).replaceAll(".*/words(_\\w+)\\.properties", "$1"))
                .collect(toSet());
    }

    private static Stream<String> lacking(Path english, String ending) {
        Path other = english.resolveSibling("words" + ending + ".properties");
        if (!Files.exists(other)) {
            return Stream.empty();
        }
        Set<String> there = keys(other);
        return keys(english).stream().filter(key -> !there.contains(key)).map(key -> House.name(other) + " " + key);
    }

    private static Stream<Path> spoken(String ending) {
        return House.files(".properties").stream()
                .filter(file ->
                        House.name(file).matches("clinic/src/main/resources/.*/words" + ending + "\\.properties"));
    }

    private static Stream<String> loose(Path template) {
        String lines = DIRECTIVE.matcher(House.text(template)).replaceAll("");
        String markup = withoutCode(INLINE.matcher(lines).replaceAll(" "));
        String text = TAG.matcher(markup).replaceAll("\n");
        return Stream.concat(
                        SHOWN.matcher(markup).results(), LETTERS.matcher(text).results())
                .map(found -> House.name(template) + ": " + found.group().strip());
    }

    /** The template without what is between {@code ${} or {@code !{} and the brace that closes it. */
    private static String withoutCode(String template) {
        StringBuilder markup = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            boolean opens = i + 1 < template.length() && (c == '$' || c == '!') && template.charAt(i + 1) == '{';
            if (depth == 0 && !opens) markup.append(c);
            if (c == '{' && depth > 0) depth++;
            if (c == '}' && depth > 0) depth--;
            if (depth == 0 && opens) {
                depth = 1;
                i++;
            }
        }
        return markup.toString();
    }

    private static Set<String> keys(Path file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(House.text(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeSet<>(List.copyOf(words.stringPropertyNames()));
    }
}
