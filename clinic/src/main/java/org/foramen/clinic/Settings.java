package org.foramen.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the application is told from outside, all of it optional.
 *
 * @param home the folder that holds the data
 * @param port the port to listen on
 * @param zone the clinic's time zone
 * @param rehearsal whether this run only warms a cache up: it leaves nothing behind and touches no data
 */
public record Settings(Path home, int port, ZoneId zone, boolean rehearsal) {
    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8180;

    /** Reads FORAMEN_HOME, FORAMEN_PORT and FORAMEN_ZONE, and whether this is a rehearsal. */
    public static Settings of(Map<String, String> environment) {
        boolean rehearsal = Boolean.getBoolean("foramen.rehearsal")
                || Optional.ofNullable(System.getProperty("spring.context.exit"))
                        .isPresent();
        return new Settings(
                Path.of(environment.getOrDefault("FORAMEN_HOME", ".foramen")).toAbsolutePath(),
                rehearsal ? 0 : port(environment),
                Optional.ofNullable(environment.get("FORAMEN_ZONE"))
                        .map(ZoneId::of)
                        .orElseGet(ZoneId::systemDefault),
                rehearsal);
    }

    private static int port(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("FORAMEN_PORT"))
                .map(Integer::parseInt)
                .orElseGet(Settings::freePort);
    }

    /** The first port from 8080 on that nobody listens on. */
    private static int freePort() {
        for (int port = FIRST_PORT; port < LAST_PORT; port++) {
            if (free(port)) {
                return port;
            }
        }
        return 0;
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort() == port;
        } catch (java.net.BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
