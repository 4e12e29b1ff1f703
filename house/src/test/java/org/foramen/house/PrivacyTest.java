package org.foramen.house;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships names no machine of ours and no registry: it must build and run the same anywhere. */
class PrivacyTest {
    private static final Pattern WORKPLACE =
            Pattern.compile("(?<![\\w.])/(wo" + "rk|ho" + "me|ro" + "ot|Us" + "ers)/[a-z]");
    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?\\.mav" + "en\\.|mav" + "en\\.org/mav" + "en2|registry\\.np" + "mjs|py" + "pi\\.org");

    @Test
    void no_file_names_a_workplace_or_a_registry() {
        Broken.none(
                "These lines name a folder of somebody's machine or the host of a registry.",
                House.files().stream()
                        .filter(file -> House.name(file)
                                .matches(".*\\.(java|jte|ya?ml|sql|xml|md|properties|svg|json|csv)|foramen|\\.ci/run"))
                        .flatMap(PrivacyTest::slips)
                        .toList());
    }

    private static Stream<String> slips(Path file) {
        List<String> lines = House.lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> WORKPLACE.matcher(lines.get(i)).find()
                        || REGISTRY.matcher(lines.get(i)).find())
                .mapToObj(i -> House.name(file) + ":" + (i + 1));
    }
}
