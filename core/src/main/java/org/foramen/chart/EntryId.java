package org.foramen.chart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What an entry of the ledger is called, for ever. */
public record EntryId(UUID value) {

    /** The same name for the same content: entries that come from files get the id of what they say and where. */
    public static EntryId of(String content) {
        return new EntryId(UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
