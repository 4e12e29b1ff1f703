package org.foramen.clinic.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number stands on a line from which one press leads on: to the fact, to the reasons, or to the source that is
 * named there. Names of levels, rules and documents are no numbers; a heading, a form and the record of what was
 * done are no lines; what is within a
 * disclosure is where a press has led to already.
 */
@Tag("browser")
class NumbersAreTracedTest {
    private static final String ASKED = "?procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=2026-12-01";
    private static final String UNTRACED = """
            () => {
              const trace = 'a[href], summary, .told__source, .criterion__source, .line__source';
              const lines = 'li, tr, p, dd, blockquote, figcaption, .line, .chance, .verdict';
              const names = /\\b[A-Z]+(-[A-Z]+)*-?[A-Z]?\\d+[a-z]?(-[A-Z]?\\d+)?\\b/g;
              const open = at => at.closest(
                'a, summary, details, form, h1, h2, h3, h4, svg, style, script, .voices, .steps, .line__id, .line__source');
              const traced = at => {
                for (let line = at.closest(lines); line; line = line.parentElement.closest(lines))
                  if (line.querySelector(trace)) return true;
                return false;
              };
              const found = [];
              const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const says = node.textContent.replace(names, '');
                const at = node.parentElement;
                const cited = /\\[[^\\]]+\\]\\s*$/.test(at.textContent);
                if (/\\d/.test(says) && !cited && !open(at) && !traced(at)) found.push(says.trim());
              }
              return found;
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/patients/greta/consult" + ASKED,
                "/patients/greta/coverage" + ASKED,
                "/requests",
                "/patients/rosa/options",
                "/patients/rosa/board",
                "/patients/rosa/plan",
                "/techniques/lumbar-medial-branch-rfa",
                "/techniques/epidural-transforaminal-lumbar?in=es"
            })
    void one_press_from_any_number_leads_to_where_it_comes_from(String page) {
        try (Window window = Window.of("physician")) {
            assertEquals(List.of(), window.open(page).evaluate(UNTRACED));
        }
    }

    @Test
    void so_it_does_on_a_request_to_a_payer() {
        String request = Everywhere.physician().stream()
                .filter(page -> page.matches("/patients/paget-\\d+/requests/\\d+"))
                .findFirst()
                .orElseThrow();
        try (Window window = Window.of("physician")) {
            assertEquals(List.of(), window.open(request).evaluate(UNTRACED));
        }
    }
}
