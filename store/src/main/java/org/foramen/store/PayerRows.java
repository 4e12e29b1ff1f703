package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of requests to payers and of their steps. */
final class PayerRows {
    static final String COLUMNS = "SELECT r.*, c.name, c.entries AS grown"
            + " FROM clinic.payer_request r JOIN ledger.chart c ON c.patient = r.patient ";
    private static final String STEPS = "SELECT number, at, who, move,"
            + " array(SELECT key FROM jsonb_each_text(said) ORDER BY key) AS fields,"
            + " array(SELECT value FROM jsonb_each_text(said) ORDER BY key) AS texts"
            + " FROM clinic.payer_step WHERE request = ? ORDER BY number";

    private PayerRows() {}

    static List<PayerRequest> requests(PreparedStatement query) throws SQLException {
        ResultSet rows = query.executeQuery();
        List<PayerRequest> requests = new ArrayList<>();
        while (rows.next()) {
            requests.add(request(rows));
        }
        return List.copyOf(requests);
    }

    private static PayerRequest request(ResultSet row) throws SQLException {
        String why = row.getString("why");
        long entries = row.getLong("entries");
        return new PayerRequest(
                row.getLong("number"),
                row.getString("patient"),
                row.getString("name"),
                new PayerRequest.Asked(
                        row.getString("question"),
                        row.getString("says"),
                        Columns.day(row, "service"),
                        row.getString("payer"),
                        row.getString("policy")),
                PayerState.of(row.getString("state")).orElseThrow(),
                Columns.day(row, "due").map(day -> new PayerRequest.Due(day, why)),
                new PayerRequest.Gaps(
                        row.getInt("missing"),
                        row.getString("first"),
                        row.getString("who"),
                        row.getString("leave"),
                        Columns.day(row, "seen"),
                        entries),
                row.getInt("steps"),
                row.getLong("grown") != entries);
    }

    static List<PayerStep> steps(Connection connection, long request) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STEPS)) {
            query.setLong(1, request);
            ResultSet rows = query.executeQuery();
            List<PayerStep> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(new PayerStep(
                        rows.getInt("number"),
                        Columns.instant(rows, "at"),
                        rows.getString("who"),
                        PayerMove.of(rows.getString("move")).orElseThrow(),
                        said(rows)));
            }
            return List.copyOf(steps);
        }
    }

    private static Map<String, String> said(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            said.put(fields[i], texts[i]);
        }
        return said;
    }

    static void add(
            Connection connection, long request, int number, String who, PayerMove move, Map<String, String> said)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO clinic.payer_step (request, number, who, move, said) VALUES (?, ?, ?, ?, jsonb_object(?,"
                        + " ?))")) {
            List<String> fields = List.copyOf(said.keySet());
            insert.setLong(1, request);
            insert.setInt(2, number);
            insert.setString(3, who);
            insert.setString(4, move.word());
            insert.setArray(5, connection.createArrayOf("text", fields.toArray()));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "text", fields.stream().map(said::get).toArray()));
            insert.executeUpdate();
        }
    }

    static void setDay(PreparedStatement write, int at, Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            write.setObject(at, day.get());
        } else {
            write.setNull(at, Types.DATE);
        }
    }
}
