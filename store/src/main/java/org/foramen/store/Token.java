package org.foramen.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a link: 256 random bits. It is shown to whoever sends it and never kept. */
final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. It has bits enough to need no salt. */
    static byte[] hash(String token) {
        return Link.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
