package org.foramen.clinic.intake;

import java.util.List;
import org.foramen.clinic.frame.Page;

/**
 * The parts of a questionnaire with how far each is, and the way on.
 *
 * @param around what stands around it
 * @param version which questionnaire
 * @param tasks the parts
 * @param next where it goes on
 * @param begun whether anything was answered yet
 */
public record TasksPage(Around around, String version, List<Task> tasks, String next, boolean begun) implements Page {
    public TasksPage {
        tasks = List.copyOf(tasks);
    }

    /**
     * A part of a questionnaire.
     *
     * @param words what it is called
     * @param address its first page
     * @param state "new", "begun" or "done"
     */
    public record Task(String words, String address, String state) {}

    @Override
    public String template() {
        return "intake/tasks";
    }

    static TasksPage of(Sitting sitting) {
        String version = sitting.version().word();
        List<String> parts = sitting.steps().stream().map(Step::part).distinct().toList();
        return new TasksPage(
                Around.of(
                        sitting,
                        sitting.visit().words().say("intake.title." + version),
                        sitting.version().address()),
                version,
                parts.stream().map(part -> task(sitting, part)).toList(),
                sitting.open().map(sitting::address).orElseGet(sitting::review),
                sitting.steps().stream().anyMatch(step -> sitting.replies().done(step.id())));
    }

    private static Task task(Sitting sitting, String part) {
        List<Step> steps =
                sitting.steps().stream().filter(s -> s.part().equals(part)).toList();
        long done = steps.stream().filter(s -> sitting.replies().done(s.id())).count();
        String state = done == steps.size() ? "done" : done > 0 ? "begun" : "new";
        Step first = steps.stream()
                .filter(s -> !sitting.replies().done(s.id()))
                .findFirst()
                .orElse(steps.getFirst());
        return new Task(sitting.visit().words().say("part." + part), sitting.address(first), state);
    }
}
