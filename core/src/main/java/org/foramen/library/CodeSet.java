package org.foramen.library;

import java.util.List;

/**
 * A set of codes that rules treat as one thing.
 *
 * @param id "radiculopathy-lumbosacral"
 * @param members the codes as "icd10cm|M54.16"
 */
public record CodeSet(String id, List<String> members) {
    public CodeSet {
        members = List.copyOf(members);
    }
}
