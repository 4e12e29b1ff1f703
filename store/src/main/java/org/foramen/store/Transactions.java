package org.foramen.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on the database, each piece in a transaction of its own: done whole or not at all. */
final class Transactions {
    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** What is done within one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T in(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            return whole(connection, work);
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private static <T> T whole(Connection connection, Work<T> work) throws SQLException {
        boolean committed = false;
        try {
            T result = work.on(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                connection.rollback();
            }
        }
    }
}
