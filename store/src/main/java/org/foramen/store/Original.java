package org.foramen.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A record as it came in, kept whole so that it can be given back byte for byte. */
public final class Original {
    private final String name;
    private final String media;
    private final byte[] bytes;

    private Original(String name, String media, byte[] bytes) {
        this.name = name;
        this.media = media;
        this.bytes = bytes;
    }

    /**
     * A record that came in.
     *
     * @param name what the sender called it, such as the file's name
     * @param media its media type ("application/fhir+json")
     * @param bytes all of it
     */
    public static Original of(String name, String media, byte[] bytes) {
        return new Original(name, media, bytes.clone());
    }

    public String name() {
        return name;
    }

    public String media() {
        return media;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The hash of its content; the same content is the same original. */
    public Hash key() {
        return new Hash(Link.sha256().digest(bytes));
    }

    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Original unpacked(String name, String media, byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new Original(name, media, gzip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
