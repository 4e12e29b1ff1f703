package org.foramen.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names as the clinic says them, words above every public type, and nothing left for later. */
class NamesTest {
    private static final Pattern FILLER = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO)");
    private static final Pattern BEAN = Pattern.compile("(get|set|is)[A-Z].*");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern SKIPPED = Pattern.compile("@(Dis" + "abled|Ig" + "nore)\\b|Thread\\.sl" + "eep\\(");

    @Test
    void no_type_is_named_for_what_it_is_not() {
        Broken.none(
                "These names say nothing: name the thing as the clinic would.",
                types(House.sources())
                        .filter(member -> FILLER.matcher(member.name()).matches())
                        .map(Member::place)
                        .toList());
    }

    @Test
    void what_is_known_of_a_person_is_read_without_get_and_never_set() {
        List<Path> core = House.shippedSources().stream()
                .filter(file -> House.name(file).startsWith("core/"))
                .toList();
        Broken.none(
                "Records speak without get, set or is: side(), not getSide().",
                Member.of(core).stream()
                        .filter(member ->
                                !member.type() && BEAN.matcher(member.name()).matches())
                        .map(Member::place)
                        .toList());
    }

    @Test
    void every_public_type_says_what_it_is() {
        Broken.none(
                "These public types have no Javadoc: one sentence that says what the thing is.",
                types(House.shippedSources())
                        .filter(member -> member.seenByAll() && !member.told())
                        .map(Member::place)
                        .toList());
    }

    @Test
    void every_package_opens_with_what_it_is() {
        Broken.none(
                "These packages have no package-info.java: say in a sentence what each holds, and where to start.",
                House.shippedSources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.endsWith("src/main/java"))
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(House::name)
                        .toList());
    }

    @Test
    void every_package_outside_core_says_that_nothing_is_null_unless_marked() {
        Broken.none(
                "These packages do not say @NullMarked.",
                House.shippedSources().stream()
                        .filter(file -> file.endsWith("package-info.java"))
                        .filter(file -> !House.name(file).startsWith("core/"))
                        .filter(file -> !House.text(file).contains("@NullMarked"))
                        .map(House::name)
                        .toList());
    }

    @Test
    void nothing_is_left_for_later_and_no_test_is_skipped_or_sleeps() {
        Broken.none(
                "Finish it, or write it down where it will be found: an issue, a decision, the changelog.",
                House.files().stream()
                        .filter(file -> House.name(file).matches(".*\\.(java|jte|yaml|sql|xml|md|properties)|foramen"))
                        .flatMap(NamesTest::leftOvers)
                        .toList());
    }

    private static Stream<String> leftOvers(Path file) {
        List<String> lines = House.lines(file);
        boolean test = House.name(file).contains("/src/test/");
        return IntStream.range(0, lines.size())
                .filter(i -> LEFT_OVER.matcher(lines.get(i)).find()
                        || test && SKIPPED.matcher(lines.get(i)).find())
                .mapToObj(i ->
                        House.name(file) + ":" + (i + 1) + " " + lines.get(i).strip());
    }

    private static Stream<Member> types(List<Path> files) {
        return Member.of(files).stream().filter(Member::type);
    }
}
