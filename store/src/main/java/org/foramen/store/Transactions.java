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
            T result = done(connection, work);
            commit(connection);
            return result;
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private static <T> T done(Connection connection, Work<T> work) throws SQLException {
        try {
            return work.on(connection);
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        }
    }

    // When the connection breaks here, nobody can say on which side of the commit it did.
    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StoreFailure.atCommit(e);
        }
    }

    // A connection that is gone has rolled back already; what went wrong first is what matters.
    private static void rollback(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
