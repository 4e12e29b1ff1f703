package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Patient;
import org.foramen.exchange.r4.Node;

/** The people a record speaks of: the Patients in it, and whom its entries refer to. It must be one. */
final class People {
    /** Whom an entry is about. */
    enum About {
        /** A person, or nobody named: then the one person of the record. */
        PERSON,
        /** A group, a place, a thing. */
        OTHER
    }

    private final List<Patient> patients = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> referred = new LinkedHashMap<>();

    void patient(Patient patient, String fullUrl) {
        String key = "Patient/" + patient.id();
        boolean again = keys.contains(key) || !fullUrl.isBlank() && keys.contains(normal(fullUrl));
        keys.add(key);
        keys.add(normal(fullUrl));
        if (!again) {
            patients.add(patient);
        }
    }

    /** Notes whom an entry refers to. */
    About refer(Node node) {
        Node subject = node.choice("subject").there()
                ? node.at("subject")
                : node.at("patient").there() ? node.at("patient") : node.at("beneficiary");
        return refer(subject.text("reference"), subject.text("display"));
    }

    /** Notes a reference to whom something is about. */
    About refer(String written, String display) {
        String reference = normal(written);
        boolean local = reference.isBlank() || reference.startsWith("#") || reference.contains("?");
        if (local) {
            return About.PERSON;
        }
        if (!reference.startsWith("urn:") && !reference.startsWith("Patient/")) {
            return About.OTHER;
        }
        referred.putIfAbsent(reference, display);
        return About.PERSON;
    }

    /** How many people there are. */
    int count() {
        long strangers =
                referred.keySet().stream().filter(ref -> !keys.contains(ref)).count();
        return patients.size() + (int) strangers;
    }

    /** The one person; made from a reference when the record holds no Patient. */
    Optional<Patient> one() {
        return patients.stream()
                .findFirst()
                .or(() -> referred.entrySet().stream()
                        .findFirst()
                        .map(ref -> new Patient(
                                ref.getKey().replaceFirst("^(Patient/|urn:uuid:|urn:oid:)", ""),
                                ref.getValue(),
                                Optional.empty(),
                                Patient.Sex.UNSAID,
                                Optional.empty())));
    }

    /** "Patient/12" for any address of it, without its version; anything else as it is. */
    static String normal(String reference) {
        int history = reference.indexOf("/_history/");
        String plain = history < 0 ? reference : reference.substring(0, history);
        if (plain.startsWith("urn:") || plain.startsWith("#") || plain.contains("?")) {
            return plain;
        }
        int id = plain.lastIndexOf('/');
        int type = id < 0 ? -1 : plain.lastIndexOf('/', id - 1);
        return type < 0 ? plain : plain.substring(type + 1);
    }
}
