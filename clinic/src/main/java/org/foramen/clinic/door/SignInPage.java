package org.foramen.clinic.door;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Person;

/**
 * The sign-in page.
 *
 * @param frame what stands around it
 * @param status the HTTP status
 * @param people the demonstration's people, named so that a newcomer can choose one
 * @param typed the name that was typed, kept
 * @param problem what was wrong, if this is a second try
 */
public record SignInPage(Frame frame, int status, List<Person> people, String typed, Optional<String> problem)
        implements Page {
    public SignInPage {
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "door/sign-in";
    }

    static SignInPage empty(Visit visit, List<Person> people) {
        return new SignInPage(Frame.of(visit, "sign-in.title"), 200, people, "", Optional.empty());
    }

    static SignInPage refused(Visit visit, List<Person> people, String typed) {
        String problem = visit.words().say("sign-in.refused");
        return new SignInPage(Frame.of(visit, "sign-in.title"), 422, people, typed, Optional.of(problem));
    }

    static SignInPage tooMany(Visit visit, List<Person> people, String typed, long minutes) {
        String problem = visit.words().say("problem.B096", minutes);
        return new SignInPage(Frame.of(visit, "sign-in.title"), 429, people, typed, Optional.of(problem));
    }
}
