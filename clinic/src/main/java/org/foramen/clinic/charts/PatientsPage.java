package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * The patient list.
 *
 * @param frame what stands around it
 * @param typed what was searched for
 * @param problem why the search was not made, if it was not
 * @param lines the people found
 * @param more how many more there are; below zero when there may be others that nobody counted
 */
public record PatientsPage(Frame frame, String typed, Optional<String> problem, List<Line> lines, long more)
        implements Page {
    public PatientsPage {
        lines = List.copyOf(lines);
    }

    /**
     * One person of the list.
     *
     * @param id their id
     * @param name their name
     * @param identity born, age and sex
     */
    public record Line(String id, String name, String identity) {}

    @Override
    public String template() {
        return "charts/patients";
    }

    @Override
    public int status() {
        return problem.isPresent() ? 422 : 200;
    }
}
