package org.foramen.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a database cluster: made once by initdb with passwords and checksums on, and only ever moved whole. */
final class Cluster {
    private Cluster() {}

    /** Makes the cluster of the folder if it has none. */
    static void in(DataFolder folder, Engine engine, Guise guise) throws IOException, InterruptedException {
        if (!Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            make(folder, engine, guise);
        }
        String version =
                Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals("18")) {
            throw new NotStarted("The database in " + folder.path() + " was made by PostgreSQL " + version
                    + " and cannot be opened by PostgreSQL 18.");
        }
    }

    // initdb syncs what it wrote before it ends; the move into place comes after that.
    private static void make(DataFolder folder, Engine engine, Guise guise) throws IOException, InterruptedException {
        Path part = folder.path().resolve("cluster.part");
        Path password = folder.path().resolve("initdb.password");
        Folders.delete(part);
        Files.createDirectory(part);
        Folders.writePrivately(password, folder.passwords().superuser() + "\n");
        try {
            guise.admit(folder.path(), List.of(part, password));
            engine.run(guise.once(command(engine, part, password)));
        } finally {
            Files.deleteIfExists(password);
        }
        Folders.moveDurably(part, folder.cluster());
    }

    private static List<String> command(Engine engine, Path cluster, Path password) {
        return List.of(
                engine.program("initdb"),
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }
}
