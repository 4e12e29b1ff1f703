package org.foramen.knowledge;

import java.nio.charset.StandardCharsets;

/**
 * One file of knowledge as it lies on the shelf.
 *
 * @param name its place among the knowledge files, "policies/medicare-facet/clauses.yaml"
 * @param shown how messages call it: the name, with its folder before it when it is not one of ours
 * @param content what it holds
 */
record KnowledgeFile(String name, String shown, byte[] content) {

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The folder it lies in: "policies/medicare-facet"; blank at the top. */
    String folder() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    /** Its name without folder and ending: "clauses". */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.substring(0, last.lastIndexOf('.'));
    }
}
