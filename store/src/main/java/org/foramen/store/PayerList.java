package org.foramen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The list of requests to payers, as a question to the database. */
final class PayerList {
    private final List<String> conditions = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    PayerList(PayerFilter filter) {
        // The words of the condition are those of the index, so that it serves every list that leaves closed ones out.
        filter.state()
                .filter(state -> state == PayerState.CLOSED)
                .ifPresentOrElse(
                        state -> conditions.add("r.state = 'closed'"), () -> conditions.add("r.state <> 'closed'"));
        filter.state().filter(state -> state != PayerState.CLOSED).ifPresent(s -> where("r.state = ?", s.word()));
        filter.payer().ifPresent(payer -> where("r.payer = ?", payer));
        filter.leave().ifPresent(list -> where("r.leave LIKE ?", "%" + list.replace("%", "") + "%"));
        filter.gaps().ifPresent(some -> conditions.add(some ? "r.missing > 0" : "r.missing = 0"));
    }

    private void where(String condition, String value) {
        conditions.add(condition);
        values.add(value);
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    List<PayerRequest> page(Connection connection, int skip, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                PayerRows.COLUMNS + where() + " ORDER BY r.due NULLS LAST, r.number LIMIT ? OFFSET ?")) {
            int next = bind(query);
            query.setInt(next, most);
            query.setInt(next + 1, skip);
            return PayerRows.requests(query);
        }
    }

    long count(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM clinic.payer_request r" + where())) {
            bind(query);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private int bind(PreparedStatement query) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            query.setString(i + 1, values.get(i));
        }
        return values.size() + 1;
    }

    static List<String> payers(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT DISTINCT payer FROM clinic.payer_request WHERE state <> 'closed' ORDER BY payer")) {
            ResultSet rows = query.executeQuery();
            List<String> payers = new ArrayList<>();
            while (rows.next()) {
                payers.add(rows.getString(1));
            }
            return List.copyOf(payers);
        }
    }
}
