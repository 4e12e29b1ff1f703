package org.foramen.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry as it stands in the chain of its chart: everything that the hash covers. The hash of an entry covers the
 * hash before it, so a change anywhere shows in every link that follows.
 *
 * @param patient whose chart
 * @param sequence its number in the chart, from 1 without a gap
 * @param id what the entry is called
 * @param recorded when it was learned
 * @param kept when the ledger took it in
 * @param author who wrote it
 * @param origin how it came in
 * @param kind the kind of fact
 * @param canonical the fact as canonical JSON
 */
record Link(
        String patient,
        long sequence,
        UUID id,
        Instant recorded,
        Instant kept,
        String author,
        String origin,
        String kind,
        String canonical) {
    /** The hash before the first entry. */
    static final Hash START = new Hash(new byte[Hash.LENGTH]);

    /** The hash of this entry after the one before it: SHA-256 over each part led by its length in bytes. */
    Hash after(Hash previous) {
        MessageDigest digest = sha256();
        part(digest, previous.bytes());
        part(digest, patient);
        part(digest, Long.toString(sequence));
        part(digest, id.toString());
        part(digest, recorded.toString());
        part(digest, kept.toString());
        part(digest, author);
        part(digest, origin);
        part(digest, kind);
        part(digest, canonical);
        return new Hash(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void part(MessageDigest digest, String text) {
        part(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
