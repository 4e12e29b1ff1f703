package org.foramen.exchange.facts;

import java.util.Map;
import java.util.function.Consumer;
import org.foramen.chart.Kind;

/**
 * How a type of resource is read.
 *
 * @param matters the kind of facts whose silence cannot be read any more when such a resource was not understood
 * @param read writes its facts on the sheet
 */
record Scribe(Kind matters, Consumer<Sheet> read) {
    static final Map<String, Scribe> ALL = Map.ofEntries(
            Map.entry("Condition", new Scribe(Kind.DIAGNOSIS, Conditions::read)),
            Map.entry("Observation", new Scribe(Kind.LAB, Observations::read)),
            Map.entry("MedicationRequest", new Scribe(Kind.MEDICATION, Medicines::request)),
            Map.entry("MedicationStatement", new Scribe(Kind.MEDICATION, Medicines::statement)),
            Map.entry("MedicationDispense", new Scribe(Kind.MEDICATION, Medicines::dispense)),
            Map.entry("MedicationAdministration", new Scribe(Kind.MEDICATION, Administrations::read)),
            Map.entry("Procedure", new Scribe(Kind.INTERVENTION, Procedures::read)),
            Map.entry("AllergyIntolerance", new Scribe(Kind.ALLERGY, Allergies::read)),
            Map.entry("DiagnosticReport", new Scribe(Kind.IMAGING, Studies::report)),
            Map.entry("ImagingStudy", new Scribe(Kind.IMAGING, Studies::study)),
            Map.entry("Device", new Scribe(Kind.IMPLANT, Devices::read)),
            Map.entry("CarePlan", new Scribe(Kind.THERAPY, Plans::plan)),
            Map.entry("ServiceRequest", new Scribe(Kind.ORDER, Plans::request)),
            Map.entry("Goal", new Scribe(Kind.GOAL, Plans::goal)),
            Map.entry("QuestionnaireResponse", new Scribe(Kind.SCORE, Questionnaires::read)),
            Map.entry("Encounter", new Scribe(Kind.VISIT, Visits::encounter)),
            Map.entry("Coverage", new Scribe(Kind.INSURANCE, Visits::coverage)));
}
