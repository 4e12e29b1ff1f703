package org.foramen.vignettes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Choice;

/** The parts of a consult page by the names that docs/articles.md gives them. */
final class Part {
    static final Map<String, Function<ConsultPage, Object>> NAMED = named();

    private Part() {}

    private static Map<String, Function<ConsultPage, Object>> named() {
        Map<String, Function<ConsultPage, Object>> parts = new LinkedHashMap<>();
        parts.put("urgent", ConsultPage::urgent);
        parts.put("where from", ConsultPage::from);
        parts.put("mechanism", page -> page.mechanism().parts());
        parts.put("blocks", ConsultPage::blocks);
        parts.put(
                "is it time", page -> List.of(page.time().needed(), page.time().reasons()));
        parts.put("what and when", ConsultPage::choices);
        parts.put("beside", ConsultPage::beside);
        parts.put("measures", ConsultPage::measures);
        parts.put("medicines", ConsultPage::taken);
        parts.put("knowledge", page -> List.of(page.reviewed(), page.knowledge()));
        ofTheChoice(parts);
        return parts;
    }

    private static void ofTheChoice(Map<String, Function<ConsultPage, Object>> parts) {
        parts.put("indications", of(choice -> choice.indicated().parts()));
        parts.put("safety", of(choice -> choice.safe().parts()));
        parts.put("payers", of(Choice::coverage));
        parts.put("who disagrees", of(Choice::positions));
        parts.put("contested", of(Choice::contested));
        parts.put("benefits", of(Choice::benefits));
        parts.put("harms", of(Choice::harms));
        parts.put("practice", of(Choice::practice));
        parts.put("lasts", of(Choice::durability));
        parts.put("gate", of(Choice::gate));
        parts.put("regulators", of(Choice::standing));
    }

    /** Of what was asked for; where nothing was, of what comes first. */
    private static Function<ConsultPage, Object> of(Function<Choice, Object> part) {
        return page -> page.choices().stream()
                .filter(Choice::asked)
                .findFirst()
                .or(() -> page.choices().stream().findFirst())
                .map(part)
                .orElse(List.of());
    }
}
