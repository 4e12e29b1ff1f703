package org.foramen.clinic.techniques;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.foramen.chart.Region;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.techniques.TechniquesPage.Entry;
import org.foramen.clinic.techniques.TechniquesPage.Heading;
import org.foramen.library.Generator;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.library.Technique;

/** Makes the lists in which a technique is found: by place, by pain and by name. */
final class TechniqueIndex {
    private final Library library;
    private final Words words;

    TechniqueIndex(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    TechniquesPage page(Visit visit) {
        return new TechniquesPage(
                Frame.of(visit, "techniques.title"), places(), pains(), entries(any -> true), beside());
    }

    private List<Heading> places() {
        return Arrays.stream(Region.values())
                .map(region -> new Heading(
                        word(region),
                        words.say("techniques.place." + word(region)),
                        entries(procedure -> procedure.regions().contains(region))))
                .filter(heading -> !heading.entries().isEmpty())
                .toList();
    }

    private List<Heading> pains() {
        return library.generators().stream()
                .map(generator -> new Heading(
                        generator.id(),
                        pain(generator),
                        entries(procedure -> procedure.generators().contains(generator.id()))))
                .filter(heading -> !heading.entries().isEmpty())
                .sorted(Comparator.comparing(Heading::name, Collator.getInstance(words.locale())))
                .toList();
    }

    private String pain(Generator generator) {
        return words.known("techniques.pain." + generator.id()).orElse(generator.name());
    }

    private List<Entry> entries(Predicate<Procedure> which) {
        List<Entry> all = new ArrayList<>();
        library.procedures().stream()
                .filter(which)
                .forEach(procedure -> library.technique(procedure.id())
                        .ifPresent(technique -> all.add(new Entry(
                                procedure.id(),
                                name(technique),
                                procedure.name(),
                                procedure.gate().isPresent()))));
        return byName(all);
    }

    private List<Entry> beside() {
        return byName(library.techniques().stream()
                .filter(Technique::beside)
                .map(technique -> new Entry(technique.id(), name(technique), "", false))
                .toList());
    }

    private List<Entry> byName(List<Entry> some) {
        return some.stream()
                .sorted(Comparator.comparing(Entry::name, Collator.getInstance(words.locale())))
                .toList();
    }

    private String name(Technique technique) {
        return technique.name().to(words.locale().getLanguage());
    }

    private static String word(Region region) {
        return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
