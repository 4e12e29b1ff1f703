package org.foramen.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may see whom. Between rooms the wall is the pom; these are the walls inside the rooms. */
class WallsTest {
    private static final JavaClasses ALL = Rooms.classes();

    @Test
    void core_requires_nothing_but_the_jdk_base() throws IOException {
        Path compiled = House.root().resolve("core/target/classes/module-info.class");
        try (var bytes = Files.newInputStream(compiled)) {
            List<String> required = ModuleDescriptor.read(bytes).requires().stream()
                    .map(ModuleDescriptor.Requires::name)
                    .toList();
            assertEquals(List.of("java.base"), required);
        }
    }

    @Test
    void each_package_of_core_sees_only_those_above_it() {
        for (int i = 0; i < Rooms.CORE.size(); i++) {
            String[] below = Rooms.CORE.stream().skip(i + 1).map(Rooms::within).toArray(String[]::new);
            if (below.length == 0) continue;
            noClasses()
                    .that()
                    .resideInAPackage(Rooms.within(Rooms.CORE.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .because("the core is read from the top: " + String.join(" <- ", Rooms.CORE))
                    .allowEmptyShould(true)
                    .check(ALL);
        }
    }

    @Test
    void core_reads_no_file_no_network_and_no_annotation_of_others() {
        String[] core = Stream.concat(
                        Rooms.CORE.stream().map(Rooms::within),
                        Stream.of(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.text..",
                                "java.nio.charset.."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAnyPackage(Rooms.CORE.stream().map(Rooms::within).toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(core)
                .because("the day, the chart and the library are arguments")
                .check(ALL);
    }

    @Test
    void core_reads_no_clock_no_zone_and_no_locale_of_the_machine() {
        for (Class<?> clock :
                List.of(Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class))
            noCore().callMethod(clock, "now").check(ALL);
        noCore().callMethod(ZoneId.class, "systemDefault").check(ALL);
        noCore().callMethod(Locale.class, "getDefault").check(ALL);
        noCore().callMethod(System.class, "currentTimeMillis").check(ALL);
        noCore().callMethod(System.class, "nanoTime").check(ALL);
        noCore().dependOnClassesThat().areAssignableTo(Clock.class).check(ALL);
    }

    @Test
    void only_the_clinic_knows_spring_and_servlets() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.foramen.clinic..", "gg.jte.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .because("rules, records and the ledger must be usable without a web page")
                .check(ALL);
    }

    @Test
    void the_clinic_slices_do_not_go_round_in_circles() {
        slices().matching("org.foramen.clinic.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(ALL);
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould noCore() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.CORE.stream().map(Rooms::within).toArray(String[]::new))
                .should();
    }
}
