package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers, for this session, the language a reader wants, and goes back to the page they were on. */
@Controller
public final class ChooseLanguage {
    static final String ADDRESS = "/language/";
    static final String CHOSEN = ChooseLanguage.class.getName();

    private final Languages languages;

    public ChooseLanguage(Languages languages) {
        this.languages = languages;
    }

    @GetMapping(ADDRESS + "{language}")
    @Does(Action.ENTER)
    public Answer choose(
            @PathVariable String language, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        languages.in(language).ifPresent(words -> remember(words, request));
        return new GoTo(within(back) ? back : "/");
    }

    /** From now on this session is spoken to in that language. */
    public static void remember(Words words, HttpServletRequest request) {
        request.getSession(true).setAttribute(CHOSEN, words.language());
    }

    /** Only a page of this house: an address elsewhere would make the link a trap. */
    private static boolean within(String back) {
        return back.matches("/(?![/\\\\])[\\w./?=&%+-]*");
    }
}
