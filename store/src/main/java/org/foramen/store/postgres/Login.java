package org.foramen.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database role with its password.
 *
 * @param role the role's name
 * @param password its password
 */
public record Login(String role, String password) {

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    /** A pool of connections of this role, which it closes when it is closed. */
    HikariDataSource pool(String url, String name, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(role);
        config.setPassword(password);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "foramen");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return "Login[" + role + "]";
    }
}
