package org.foramen.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash over the names and contents of all files, in the order of their names. It is kept with every decision. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<KnowledgeFile> files) {
        MessageDigest digest = sha256();
        for (KnowledgeFile file : files) {
            byte[] name = file.name().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(8)
                    .putInt(name.length)
                    .putInt(file.content().length)
                    .flip());
            digest.update(name);
            digest.update(file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
