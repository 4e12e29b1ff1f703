package org.foramen.clinic.links;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The clinic as it is reached from outside: {@code foramen.address}, or {@code FORAMEN_ADDRESS} in the environment. */
@Component
public final class Outside {
    private final Environment told;

    public Outside(Environment told) {
        this.told = told;
    }

    /**
     * The address of a page as it stands in a letter. It never comes from the request: whoever asks for a letter must
     * not be able to say where its link leads.
     */
    String address(String path) {
        String house = Optional.ofNullable(told.getProperty("foramen.address"))
                .orElseGet(() -> "http://localhost:" + told.getProperty("local.server.port", "8080"));
        return house.replaceAll("/+$", "") + path;
    }
}
