package org.foramen.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.foramen.exchange.faults.InFiles;

/** Bytes as text of JSON, unpacked where they came compressed; or why they cannot be had. */
sealed interface Unpacked {
    /** The bytes of the text. */
    record Text(Original original) implements Unpacked {}

    /** Why there is no text. */
    record Not(Fault fault) implements Unpacked {}

    /** Unpacks what came, whatever its name says: gzip is known by its first two bytes. */
    static Unpacked of(String name, byte[] received, Limits limits) {
        if (received.length > limits.receivedBytes()) {
            return new Not(InFiles.tooLarge(limits.noun(), limits.received()));
        }
        boolean gzip = received.length > 1 && (received[0] & 0xff) == 0x1f && (received[1] & 0xff) == 0x8b;
        if (!gzip) {
            return checked(name, received, limits);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(received))) {
            byte[] bytes = in.readNBytes(limits.expandedBytes() + 1);
            return bytes.length > limits.expandedBytes()
                    ? new Not(InFiles.expands(limits.noun(), limits.expanded()))
                    : checked(name, bytes, limits);
        } catch (IOException e) {
            return new Not(InFiles.brokenGzip(limits.noun()));
        }
    }

    private static Unpacked checked(String name, byte[] bytes, Limits limits) {
        return notJson(bytes, limits).<Unpacked>map(Not::new).orElseGet(() -> new Text(Original.of(name, bytes)));
    }

    /** What the first bytes say when they are not the beginning of JSON. */
    private static Optional<Fault> notJson(byte[] bytes, Limits limits) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).strip();
        if (head.isEmpty()) {
            return Optional.of(limits.noun().equals("body") ? InFiles.emptyBody() : InFiles.emptyFile());
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(InFiles.archive());
        }
        if (head.startsWith("<")) {
            return Optional.of(head.toUpperCase(Locale.ROOT).contains("<!DOCTYPE") ? InFiles.doctype() : InFiles.xml());
        }
        return Optional.empty();
    }
}
