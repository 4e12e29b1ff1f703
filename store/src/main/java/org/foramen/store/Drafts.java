package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires that people have begun, kept page by page so that they can go on another day. */
public final class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "id, patient, version, answers, who, started, saved, sent";

    private final Transactions transactions;
    private final Clock clock;

    private Drafts(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public static Drafts open(DataSource source, Clock clock) {
        return new Drafts(new Transactions(source), clock);
    }

    /** The one that was begun last, sent or not. */
    public Optional<Draft> latest(String patient, String version, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, version + " draft"));
            return last(connection, patient, version, "");
        });
    }

    /** The one that is open, or a new one. */
    public Draft begin(String patient, String version, Caller by) {
        return transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "read", patient, version + " draft"));
            insert(connection, patient, version, by);
            return last(connection, patient, version, "AND sent IS NULL ").orElseThrow();
        });
    }

    /** Keeps the answers of one page; what stood under these names before is forgotten. */
    public void save(Draft draft, Collection<String> names, Map<String, String> answers, Caller by) {
        transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "save", draft.patient(), draft.version() + " draft"));
            try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.intake_draft SET who = ?,"
                    + " saved = ?, answers = (answers - ?) || ?::jsonb"
                    + " WHERE id = ? AND patient = ? AND sent IS NULL")) {
                update.setString(1, by.who());
                update.setObject(2, Columns.column(clock.instant()));
                update.setArray(3, connection.createArrayOf("text", names.toArray()));
                update.setString(4, JSON.writeValueAsString(answers));
                update.setObject(5, draft.id());
                update.setString(6, draft.patient());
                return update.executeUpdate();
            }
        });
    }

    /** It was sent: the answers are in the ledger, and are forgotten here. */
    public void sent(Draft draft, Caller by) {
        transactions.in(connection -> {
            Audit.write(connection, Event.done(by, "send", draft.patient(), draft.version()));
            try (PreparedStatement update = connection.prepareStatement("UPDATE clinic.intake_draft SET who = ?,"
                    + " saved = ?, sent = ?, answers = '{}' WHERE id = ? AND patient = ? AND sent IS NULL")) {
                update.setString(1, by.who());
                update.setObject(2, Columns.column(clock.instant()));
                update.setObject(3, Columns.column(clock.instant()));
                update.setObject(4, draft.id());
                update.setString(5, draft.patient());
                return update.executeUpdate();
            }
        });
    }

    private void insert(Connection connection, String patient, String version, Caller by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO clinic.intake_draft"
                + " (id, patient, version, who, started, saved) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (patient, version) WHERE sent IS NULL DO NOTHING")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, patient);
            insert.setString(3, version);
            insert.setString(4, by.who());
            insert.setObject(5, Columns.column(clock.instant()));
            insert.setObject(6, Columns.column(clock.instant()));
            insert.executeUpdate();
        }
    }

    private static Optional<Draft> last(Connection connection, String patient, String version, String only)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM clinic.intake_draft WHERE patient = ? AND version = ? " + only
                + "ORDER BY started DESC LIMIT 1")) {
            query.setString(1, patient);
            query.setString(2, version);
            ResultSet rows = query.executeQuery();
            return rows.next() ? Optional.of(draft(rows)) : Optional.empty();
        }
    }

    private static Draft draft(ResultSet rows) throws SQLException {
        Map<String, String> answers = new HashMap<>();
        JSON.readTree(rows.getString("answers"))
                .properties()
                .forEach(
                        answer -> answers.put(answer.getKey(), answer.getValue().asString()));
        return new Draft(
                rows.getObject("id", UUID.class),
                rows.getString("patient"),
                rows.getString("version"),
                answers,
                rows.getString("who"),
                Columns.instant(rows, "started"),
                Columns.instant(rows, "saved"),
                rows.getObject("sent") == null ? Optional.empty() : Optional.of(Columns.instant(rows, "sent")));
    }
}
