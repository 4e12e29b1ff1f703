package org.foramen.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rooms as compiled: the packages of the core one by one, every other room whole, and who uses whom. */
final class Rooms {
    /** The packages of the core, each seeing only those before it. */
    static final List<String> CORE = List.of("chart", "criteria", "library", "medicines", "care", "page");

    private static final String OURS = "org.foramen.";

    private Rooms() {}

    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(House.classes().toList());
    }

    /** A package and all below it, as ArchUnit writes it. */
    static String within(String place) {
        return OURS + place + "..";
    }

    /** For each place, the places whose types it names; neither itself nor what is not ours. */
    static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes()) {
            if (!ours(type)) continue;
            Set<String> used = uses.computeIfAbsent(place(type), any -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (ours(target) && !place(target).equals(place(type))) used.add(place(target));
            }
        }
        return uses;
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(OURS);
    }

    private static String place(JavaClass type) {
        return type.getPackageName().substring(OURS.length()).split("\\.", 2)[0];
    }
}
