package org.foramen.clinic.techniques;

import java.util.Optional;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what patients are told of each technique, in the language that is asked for: it is about nobody in particular. */
@Controller
public final class TechniqueRead {
    private final Knowledge knowledge;
    private final Leaflets leaflets;
    private final Languages languages;

    public TechniqueRead(Knowledge knowledge, Leaflets leaflets, Languages languages) {
        this.knowledge = knowledge;
        this.leaflets = leaflets;
        this.languages = languages;
    }

    @GetMapping("/techniques")
    @Does(Action.READ_TECHNIQUES)
    public Answer all(Visit visit, @RequestParam(defaultValue = "") String in) {
        Visit reader = languages.in(in).map(visit::in).orElse(visit);
        return new TechniqueIndex(knowledge.library(), reader.words()).page(reader);
    }

    @GetMapping("/techniques/{technique}")
    @Does(Action.READ_TECHNIQUES)
    public Answer one(Visit visit, @PathVariable String technique, @RequestParam(defaultValue = "") String in) {
        return page(languages.in(in).map(visit::in).orElse(visit), technique)
                .<Answer>map(page -> page)
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/techniques/{technique}/print")
    @Does(Action.READ_TECHNIQUES)
    public Answer print(Visit visit, @PathVariable String technique, @RequestParam(defaultValue = "") String in) {
        return page(languages.in(in).map(visit::in).orElse(visit), technique)
                .<Answer>map(page -> new Paper(page, technique))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<TechniquePage> page(Visit reader, String technique) {
        return leaflets.of(technique, reader.words())
                .map(leaflet -> new TechniquePage(
                        new Frame(reader, leaflet.name(), Optional.empty(), Optional.empty()), leaflet));
    }
}
