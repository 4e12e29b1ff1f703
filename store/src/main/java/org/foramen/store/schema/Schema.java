package org.foramen.store.schema;

import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/** The tables of the store, brought up to date by numbered migrations that are only ever added to. */
public final class Schema {
    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]*");

    private Schema() {}

    /**
     * Brings the tables up to date.
     *
     * @param url the database
     * @param owner the role that owns the tables
     * @param password its password
     * @param app the role that is granted what the running program needs
     */
    public static void migrate(String url, String owner, String password, String app) {
        if (!ROLE.matcher(app).matches()) {
            throw new IllegalArgumentException("a role's name has small letters, digits and underscores: " + app);
        }
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(url, owner, password)
                .locations("classpath:org/foramen/store/schema")
                .defaultSchema("public")
                .table("migrations")
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
    }
}
