package org.foramen.house;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary and the code use the same words. */
class GlossaryTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final JavaClasses ALL = Rooms.classes();
    private static final String GLOSSARY = House.text(House.root().resolve("docs/glossary.md"));

    @Test
    void every_kind_of_fact_and_every_record_of_knowledge_has_its_word() {
        Broken.none(
                "These have no line in docs/glossary.md: say what each is, in a clinician's words.",
                ALL.stream()
                        .filter(GlossaryTest::needsWords)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !named().contains(name))
                        .sorted()
                        .toList());
    }

    @Test
    void every_type_in_the_glossary_exists() {
        Set<String> existing = ALL.stream().map(JavaClass::getSimpleName).collect(toSet());
        Broken.none(
                "docs/glossary.md names these, and nothing in the house is called so.",
                named().stream()
                        .filter(name -> !existing.contains(name))
                        .sorted()
                        .toList());
    }

    private static boolean needsWords(JavaClass type) {
        boolean fact = type.isRecord() && type.isAssignableTo("org.foramen.chart.Fact");
        boolean known = type.isRecord() && type.getPackageName().equals("org.foramen.library") && !type.isNestedClass();
        return fact || known;
    }

    private static Set<String> named() {
        List<MatchResult> types = TYPE.matcher(GLOSSARY).results().toList();
        return types.stream().map(type -> type.group(1)).collect(toSet());
    }
}
