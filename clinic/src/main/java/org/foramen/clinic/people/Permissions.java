package org.foramen.clinic.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foramen.store.Role;

/**
 * Which role may do which action: the one table, read from {@code permissions.csv}. What it does not grant is denied; a
 * table that lacks an action of the house is refused.
 */
public final class Permissions {
    private static final List<Action> OUTSIDE = List.of(Action.ENTER, Action.MOVE_ABOUT);

    private static final int ROLES = 3;

    private final Map<Action, Map<Role, Grant>> cells;

    private Permissions(Map<Action, Map<Role, Grant>> cells) {
        this.cells = cells;
    }

    /** The table that ships with the application. */
    public static Permissions shipped() {
        var in = Objects.requireNonNull(Permissions.class.getResourceAsStream("/org/foramen/clinic/permissions.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table: a heading line, then action, number, words and one letter for each role. */
    static Permissions of(List<String> lines) {
        Map<Action, Map<Role, Grant>> cells = new EnumMap<>(Action.class);
        List<Role> roles = roles(lines.getFirst().split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",", -1);
            Action action = Action.of(parts[0]).orElseThrow(() -> new IllegalArgumentException(line));
            cells.put(action, row(roles, List.of(parts).subList(ROLES, parts.length)));
        }
        for (Action action : Action.values()) {
            if (!OUTSIDE.contains(action) && !cells.containsKey(action)) {
                throw new IllegalArgumentException("the table of permissions has no row for " + action.word());
            }
        }
        return new Permissions(cells);
    }

    private static List<Role> roles(String[] heading) {
        return List.of(heading).subList(ROLES, heading.length).stream()
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static Map<Role, Grant> row(List<Role> roles, List<String> letters) {
        if (letters.size() != roles.size()) {
            throw new IllegalArgumentException("a row needs a letter for each role: " + letters);
        }
        Map<Role, Grant> row = new EnumMap<>(Role.class);
        for (int i = 0; i < letters.size(); i++) {
            row.put(roles.get(i), Grant.of(letters.get(i)));
        }
        return row;
    }

    /** How far that role may go with that action. */
    public Grant grant(Role role, Action action) {
        return OUTSIDE.contains(action)
                ? Grant.YES
                : cells.getOrDefault(action, Map.of()).getOrDefault(role, Grant.NO);
    }

    /** Whether a link to that action is worth showing to that role. */
    public boolean offers(Role role, Action action) {
        return switch (grant(role, action)) {
            case YES, RELATED, RELATED_OWN -> true;
            case OWN, DEIDENTIFIED, SCOPED, NO -> false;
        };
    }
}
