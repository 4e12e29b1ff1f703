package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A request that the pain clinic see somebody becomes a referral; any other request stays an order. */
class ReferralTest {
    private static final String MORE = "\"priority\":\"urgent\",\"authoredOn\":\"2026-11-02\","
            + "\"requester\":{\"display\":\"Dr Ana Ruiz\"},\"reasonCode\":[{\"text\":\"back pain since January\"}],"
            + "\"supportingInfo\":[{\"display\":\"MRI report\"}],\"note\":[{\"text\":\"Is an injection right?\"}]";
    private static final String READ = " referral from 'Dr Ana Ruiz' urgent 'back pain since January'"
            + " documents [MRI report] questions [Is an injection right?] written 2026-11-02";

    @Test
    void theCodeOfAReferralToAPainSpecialistIsOne() {
        String code = "{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"306265007\"}]}";
        assertEquals(List.of(Given.NOW.toLocalDate() + READ), lines(request("order", code, MORE)));
    }

    @Test
    void soIsOneThatNamesAPainClinicInWords() {
        String code = "{\"text\":\"Evaluation by pain management\"}";
        assertEquals(List.of(Given.NOW.toLocalDate() + READ), lines(request("order", code, MORE)));
    }

    @Test
    void whatNobodySaidIsLeftUnsaid() {
        assertEquals(
                List.of(Given.NOW.toLocalDate() + " referral from '' unsaid '' documents [] questions []"),
                lines(request("order", "{\"text\":\"Pain clinic\"}", "\"reasonCode\":[]")
                        .replace(",\"reasonCode\":[]", "")));
    }

    @Test
    void anotherRequestAndAnIdeaThatIsNoRequestAreNone() {
        List<String> ekg = lines(request("order", "{\"text\":\"Electrocardiogram\"}", "\"authoredOn\":\"2026-11-02\""));
        assertEquals(1, ekg.size());
        assertEquals("2026-11-02 order", ekg.getFirst().substring(0, 16));
        List<String> option = lines(request("option", "{\"text\":\"Pain clinic\"}", "\"authoredOn\":\"2026-11-02\""));
        assertEquals("2026-11-02 order", option.getFirst().substring(0, 16));
    }

    private static List<String> lines(String request) {
        return FactLines.of(Given.intake(Given.bundle(request)));
    }

    private static String request(String intent, String code, String more) {
        return "{\"resourceType\":\"ServiceRequest\",\"id\":\"r1\",\"status\":\"active\",\"intent\":\"" + intent
                + "\",\"subject\":{\"reference\":\"Patient/p1\"},\"code\":" + code + "," + more + "}";
    }
}
