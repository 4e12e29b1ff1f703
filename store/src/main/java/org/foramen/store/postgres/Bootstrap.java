package org.foramen.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles and the database inside a fresh cluster. The owner has the tables; the app owns nothing and gets what
 * the migrations grant it. Done again at each start, so that a first start cut short is mended by the next.
 */
final class Bootstrap {
    static final String OWNER = "foramen_owner";
    static final String APP = "foramen_app";
    static final String DATABASE = "foramen";

    private final Connection superuser;

    private Bootstrap(Connection superuser) {
        this.superuser = superuser;
    }

    static void over(Connection superuser, Passwords passwords) throws SQLException {
        Bootstrap bootstrap = new Bootstrap(superuser);
        bootstrap.role(OWNER, passwords.owner());
        bootstrap.role(APP, passwords.app());
        bootstrap.database(DATABASE);
    }

    /** Makes one more database for the same two roles. */
    static void database(Connection superuser, String name) throws SQLException {
        new Bootstrap(superuser).database(name);
    }

    private void role(String name, String password) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run("CREATE ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + password + "'");
        }
    }

    private void database(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run("CREATE DATABASE " + name + " OWNER " + OWNER);
        }
        run("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        run("GRANT CONNECT ON DATABASE " + name + " TO " + APP);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
