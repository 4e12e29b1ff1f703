package org.foramen.exchange.faults;

import org.foramen.exchange.Fault;

/** What can be wrong with a body, a file or a folder before anything in it is read. */
public final class InFiles {
    private InFiles() {}

    public static Fault missing(String name) {
        return Fault.of("B113", "There is no file or folder named " + Quote.of(name) + ".", "Check the name.");
    }

    public static Fault unreadable(String name) {
        return Fault.of("B113", Quote.of(name) + " cannot be opened.", "Check that you may read it.");
    }

    public static Fault noRecords(String folder) {
        return Fault.of(
                "B113",
                "The folder " + Quote.of(folder) + " holds no NDJSON.",
                "Give a folder with files named *.ndjson or *.ndjson.gz, or one FHIR file.");
    }

    public static Fault emptyBody() {
        return Fault.of("B002", "The request has no body. Send one FHIR R4 resource as JSON.");
    }

    public static Fault emptyFile() {
        return Fault.of("B002", "The file is empty. Send one FHIR R4 resource as JSON.");
    }

    public static Fault tooLarge(String noun, long mebibytes) {
        return Fault.of(
                "B005",
                "The " + noun + " is larger than the limit of " + mebibytes + " MiB. Use bulk import for large data.");
    }

    public static Fault expands(String noun, long mebibytes) {
        return Fault.of("B017", "The compressed " + noun + " expands beyond " + mebibytes + " MiB.");
    }

    public static Fault folderTooLarge(long mebibytes, int files) {
        return Fault.of("B103", "The folder expands to more than " + mebibytes + " MiB or " + files + " files.");
    }

    public static Fault brokenGzip(String noun) {
        return Fault.of(
                "B001", "The compressed " + noun + " is broken or cut off.", "Check its size against the sender's.");
    }

    public static Fault cutLine(int line) {
        return Fault.of(
                "B101",
                "The last line (line " + line
                        + ") is incomplete. The file may be cut off: check its size against the sender's.");
    }

    public static Fault xml() {
        return Fault.of("B003", "Content type application/fhir+xml is not supported. Use application/fhir+json.");
    }

    public static Fault doctype() {
        return Fault.of("B012", "The XML contains a document type declaration. This is not allowed.");
    }

    public static Fault archive() {
        return Fault.of(
                "B003",
                "Content type application/zip is not supported. Use application/fhir+json.",
                "Unpack the archive and give the folder.");
    }

    public static Fault cdsRequest(String hook) {
        String named = hook.isBlank() ? "" : " (" + Quote.bare(hook) + ")";
        return Fault.of(
                "B114",
                "This is a CDS Hooks request" + named + ", not a FHIR R4 resource.",
                "Send it to the CDS service, or give the Bundle that is in its prefetch.");
    }

    public static Fault cdsResponse() {
        return Fault.of(
                "B114",
                "This is a CDS Hooks response, not a FHIR R4 resource.",
                "Give the record that was asked about.");
    }

    public static Fault twoPatients(int patients) {
        return Fault.of(
                "B050",
                "The file contains " + patients
                        + " patients. This import takes one. Use bulk import, or send one file per patient.");
    }

    public static Fault noPatient() {
        return Fault.of(
                "B116",
                "Nothing says whose record this is: there is no Patient and no reference to one.",
                "Send the Patient with the record.");
    }
}
