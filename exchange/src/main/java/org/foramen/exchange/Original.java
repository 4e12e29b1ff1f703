package org.foramen.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What came in, byte for byte (unpacked where it came compressed), so that it can be kept and given back. */
public final class Original {
    private final String name;
    private final byte[] bytes;

    private Original(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Original of(String name, byte[] bytes) {
        return new Original(name, bytes);
    }

    /** The name of the file, without the folder it lay in. */
    public String name() {
        return name;
    }

    public int size() {
        return bytes.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The text of one resource. */
    public String text(Received received) {
        return new String(bytes, received.from(), received.to() - received.from(), StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the bytes, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
