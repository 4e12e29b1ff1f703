package org.foramen.exchange.facts;

import java.util.Locale;
import java.util.Map;

/** The code systems that records name by address, under the short names that knowledge uses. */
final class Systems {
    static final String UCUM = "http://unitsofmeasure.org";

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("http://hl7.org/fhir/sid/icd-10-cm", "icd10cm"),
            Map.entry("urn:oid:2.16.840.1.113883.6.90", "icd10cm"),
            Map.entry("http://hl7.org/fhir/sid/icd-10", "icd10"),
            Map.entry("http://hl7.org/fhir/sid/icd-9-cm", "icd9cm"),
            Map.entry("urn:oid:2.16.840.1.113883.6.103", "icd9cm"),
            Map.entry("http://www.cms.gov/Medicare/Coding/ICD10", "icd10pcs"),
            Map.entry("http://hl7.org/fhir/sid/icd-10-pcs", "icd10pcs"),
            Map.entry("http://snomed.info/sct", "snomed"),
            Map.entry("urn:oid:2.16.840.1.113883.6.96", "snomed"),
            Map.entry("http://www.nlm.nih.gov/research/umls/rxnorm", "rxnorm"),
            Map.entry("urn:oid:2.16.840.1.113883.6.88", "rxnorm"),
            Map.entry("http://www.whocc.no/atc", "atc"),
            Map.entry("http://hl7.org/fhir/sid/ndc", "ndc"),
            Map.entry("http://loinc.org", "loinc"),
            Map.entry("urn:oid:2.16.840.1.113883.6.1", "loinc"),
            Map.entry("http://www.ama-assn.org/go/cpt", "cpt"),
            Map.entry("urn:oid:2.16.840.1.113883.6.12", "cpt"),
            Map.entry("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "hcpcs"),
            Map.entry("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "hcpcs"),
            Map.entry("urn:oid:2.16.840.1.113883.6.285", "hcpcs"),
            Map.entry("http://www.ada.org/cdt", "cdt"),
            Map.entry("http://hl7.org/fhir/sid/cvx", "cvx"));

    private Systems() {}

    /** "rxnorm" for RxNorm's address; any other address stays as it is. */
    static String named(String address) {
        return SHORT.getOrDefault(address, address);
    }

    /** A code as code sets write it: ICD-10-CM in capitals, with its point after the third letter. */
    static String code(String system, String code) {
        if (!system.equals("icd10cm")) {
            return code;
        }
        String plain = code.toUpperCase(Locale.ROOT);
        boolean pointless = plain.length() > 3 && plain.indexOf('.') < 0;
        return pointless ? plain.substring(0, 3) + "." + plain.substring(3) : plain;
    }
}
