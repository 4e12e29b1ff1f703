package org.foramen.clinic.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every page as every role, and compares with a table that was written beside the one that ships. */
class RolesAndRoutesTest {
    private static final List<String> ROLES = List.of("physician", "nurse", "front-desk", "manager", "auditor");

    /** Who may open each page: P physician, N nurse, F front desk, M manager, A auditor. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/patients", "PNFM"),
            Map.entry("/patients/{patient}", "PN"),
            Map.entry("/patients/{patient}/consult", "PN"),
            Map.entry("/patients/{patient}/consult/why", "PN"),
            Map.entry("/patients/{patient}/consult/override", "P"),
            Map.entry("/patients/{patient}/consult/countersign", "P"),
            Map.entry("/patients/{patient}/ledgers", "PN"),
            Map.entry("/patients/{patient}/coverage", "PNFM"),
            Map.entry("/patients/{patient}/intake", "PN"),
            Map.entry("/patients/{patient}/intake.pdf", "PN"),
            Map.entry("/patients/{patient}/coverage/why", "PNFM"),
            Map.entry("/patients/{patient}/add/{form:score|goal|pain|preference}", "PN"),
            Map.entry(
                    "/patients/{patient}/add/{form:finding|medication|lab|vital|therapy|imaging|allergy|implant|document}",
                    "PN"),
            Map.entry("/patients/{patient}/add/{form:block}", "PN"),
            Map.entry("/patients/{patient}/add/{form:review}", "PN"),
            Map.entry("/patients/{patient}/add/{form:diagnosis}", "P"),
            Map.entry("/patients/{patient}/entries/{entry}/take-back", "PN"),
            Map.entry("/patients/{patient}/brief", "PN"),
            Map.entry("/patients/{patient}/brief.pdf", "PN"),
            Map.entry("/requests", "PNFM"),
            Map.entry("/patients/{patient}/requests", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/do/{move}", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/question", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/documents", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/member", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/letter", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/letter.pdf", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/appeal", "PNFM"),
            Map.entry("/patients/{patient}/requests/{number}/appeal.pdf", "PNFM"),
            Map.entry("/audit", "MA"),
            Map.entry("/techniques", "PNFMA"),
            Map.entry("/techniques/{technique}", "PNFMA"),
            Map.entry("/techniques/{technique}/print", "PNFMA"),
            Map.entry("/patients/{patient}/options", "PN"),
            Map.entry("/patients/{patient}/options/print", "PN"),
            Map.entry("/patients/{patient}/consent/{technique}", "PN"),
            Map.entry("/patients/{patient}/consent/{technique}/print", "PN"),
            Map.entry("/patients/{patient}/plan", "PN"),
            Map.entry("/patients/{patient}/plan/print", "PN"),
            Map.entry("/patients/{patient}/board", "PN"),
            Map.entry("/board", "PN"),
            Map.entry("/patients/{patient}/surgery", "PN"),
            Map.entry("/patients/{patient}/surgery/print", "PN"),
            Map.entry("/knowledge", "PNFMA"),
            Map.entry("/knowledge/{*chapter}", "PNFMA"),
            Map.entry("/", "PNFMA"),
            Map.entry("/sign-in", "PNFMA"),
            Map.entry("/language/{language}", "PNFMA"),
            Map.entry("/link/{token}", "PNFMA"),
            Map.entry("/triage", "PNFM"),
            Map.entry("/triage/{patient}/{entry}", "PNFM"),
            Map.entry("/referrals/new", "PNF"),
            Map.entry("/referrals/file", "PNF"),
            Map.entry("/patients/{patient}/referral", "PNF"),
            Map.entry("/patients/{patient}/reached", "PNF"),
            Map.entry("/patients/{patient}/carers", "PNF"),
            Map.entry("/outbox", "PNF"),
            Map.entry("/outbox/{message}", "PNF"),
            Map.entry("/left", "PNFMA"),
            Map.entry("/error", "PNFMA"));

    /** Addresses that only take a form, and have a test of their own below. */
    private static final Set<String> FORMS = Set.of(
            "/patients/{patient}/consult/decide",
            "/link/{token}/new",
            "/my/values",
            "/my/consent",
            "/patients/{patient}/values",
            "/patients/{patient}/step",
            "/patients/{patient}/board/listed",
            "/patients/{patient}/board/off",
            "/patients/{patient}/agreement",
            "/patients/{patient}/consent",
            "/patients/{patient}/ledgers/examination",
            "/triage/flags/{task}",
            "/triage/{patient}/{entry}/link",
            "/patients/{patient}/carers/{carer}/end",
            "/outbox/{message}/again");

    /** Pages of patients and carers: nothing to any of the clinic's people. They have a test of their own. */
    private static final Set<String> OWN = Set.of(
            "/my",
            "/my/options",
            "/my/options/print",
            "/my/plan",
            "/my/{version:intake|follow-up}",
            "/my/{version:intake|follow-up}/review",
            "/my/{version:intake|follow-up}/{step}",
            "/my/{version:intake|follow-up}/now/{step}");

    @Test
    void every_route_of_the_application_is_in_this_table() {
        Set<String> routes =
                OpenClinic.clinic().part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                        .flatMap(route -> route.getPatternValues().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(PAGES.keySet());
        known.addAll(FORMS);
        known.addAll(OWN);
        assertEquals(known, routes);
    }

    @Test
    void each_role_opens_its_own_pages_and_no_other() {
        for (String role : ROLES) {
            Web web = Web.signedIn(role);
            PAGES.forEach((route, letters) -> {
                boolean open = letters.indexOf(Character.toUpperCase(role.charAt(0))) >= 0;
                int status = web.get(address(route)).statusCode();
                assertEquals(!open, status == 403, role + " at " + route + " got " + status);
            });
        }
    }

    @Test
    void the_pages_of_patients_are_nothing_to_the_clinic_s_people() {
        for (String role : ROLES) {
            Web web = Web.signedIn(role);
            OWN.forEach(page -> assertEquals(404, web.get(address(page)).statusCode(), role + " at " + page));
        }
    }

    @Test
    void a_form_is_refused_to_a_role_as_its_page_is() {
        Web desk = Web.signedIn("front-desk");
        int status = desk.post("/patients", "/patients/rosa/add/score", Map.of("scale", "nrs", "value", "3"))
                .statusCode();
        assertEquals(403, status);
        Web nurse = Web.signedIn("nurse");
        int decision = nurse.post("/patients", "/patients/rosa/consult/decide", Map.of("what", "wait"))
                .statusCode();
        assertEquals(403, decision);
    }

    @Test
    void a_nurse_takes_back_only_what_she_wrote_herself() {
        Web nurse = Web.signedIn("nurse");
        String chart = nurse.get("/patients/rosa").body();
        assertTrue(!chart.contains("/take-back"), "entries of others are offered to the nurse");
    }

    private static String address(String route) {
        return route.replace("{patient}", "rosa")
                .replace("{entry}", "none")
                .replace("{technique}", "scs-trial")
                .replace("{*chapter}", "candidacy")
                .replace("{language}", "en")
                .replace("{token}", "none")
                .replace("{message}", "0")
                .replace("{number}", "1")
                .replace("{move}", "due")
                .replace("{step}", "where")
                .replaceAll("\\{(?:form|version):([\\w-]+)[^}]*}", "$1");
    }
}
