package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.chart.Patient;
import org.foramen.exchange.faults.InDates;
import org.foramen.exchange.r4.Node;

/** Patient: whose record it is. */
final class Patients {
    private static final List<String> NAMES_BY_WORTH = List.of("official", "usual", "", "temp", "nickname", "maiden");
    private static final List<String> ADDRESSES_BY_WORTH = List.of("home", "", "temp", "billing", "work");
    private static final Map<String, String> STATES = states();
    private static final Map<String, String> COUNTRIES = countries();

    private Patients() {}

    static Patient read(Sheet sheet) {
        sheet.use();
        Node node = sheet.node();
        Optional<LocalDate> born = When.of(node.text("birthDate")).map(When::first);
        if (born.isPresent() && born.get().isAfter(sheet.today())) {
            sheet.refuse(node.at("birthDate"), InDates.bornInTheFuture());
        }
        String id = node.text("id").isBlank() ? node.at("identifier").text("value") : node.text("id");
        return new Patient(id, name(node), born, sex(node.text("gender")), lives(node));
    }

    private static String name(Node node) {
        for (String use : NAMES_BY_WORTH) {
            for (Node name : node.each("name")) {
                if (name.text("use").equals(use)) {
                    return whole(name);
                }
            }
        }
        return "";
    }

    private static String whole(Node name) {
        Stream<String> parts =
                Stream.concat(name.each("given").stream().map(Node::text), Stream.of(name.text("family")));
        String written = parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return written.isBlank() ? name.text("text") : written;
    }

    private static Patient.Sex sex(String gender) {
        return switch (gender) {
            case "female" -> Patient.Sex.FEMALE;
            case "male" -> Patient.Sex.MALE;
            case "other" -> Patient.Sex.OTHER;
            default -> Patient.Sex.UNSAID;
        };
    }

    private static Optional<String> lives(Node node) {
        for (String use : ADDRESSES_BY_WORTH) {
            for (Node address : node.each("address")) {
                boolean such = address.text("use").equals(use)
                        && !address.at("period").at("end").there();
                Optional<String> place = such ? place(address) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** The state in the United States, by its two letters; elsewhere the country, or the part of it that rules itself. */
    private static Optional<String> place(Node address) {
        String written = address.text("country").strip();
        String country = COUNTRIES.getOrDefault(written.toUpperCase(Locale.ROOT), written);
        String state = address.text("state").strip().toUpperCase(Locale.ROOT);
        String known = STATES.getOrDefault(state, "");
        String part = COUNTRIES.getOrDefault(state, "");
        if (part.startsWith(country + "-")) {
            return of(part);
        }
        boolean home = country.isBlank() || country.equals("US");
        return of(home && !known.isEmpty() ? known : country);
    }

    private static Optional<String> of(String place) {
        return place.isBlank() ? Optional.empty() : Optional.of(place);
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String[] row : Table.rows("countries.table")) {
            for (String name : row) {
                countries.put(name.toUpperCase(Locale.ROOT), row[0]);
            }
        }
        return Map.copyOf(countries);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String[] row : Table.rows("states.table")) {
            states.put(row[0], row[0]);
            states.put(row[1].toUpperCase(Locale.ROOT), row[0]);
        }
        return Map.copyOf(states);
    }
}
