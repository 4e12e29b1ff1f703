package org.foramen.knowledge;

import java.nio.charset.StandardCharsets;

/**
 * One file of knowledge as it lies on the shelf.
 *
 * @param at where it lies
 * @param content what it holds
 */
record KnowledgeFile(FileName at, byte[] content) {

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
