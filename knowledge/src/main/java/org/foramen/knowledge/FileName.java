package org.foramen.knowledge;

import org.foramen.knowledge.yaml.Spot;

/**
 * Where a knowledge file lies.
 *
 * @param name its place among the knowledge files, "policies/medicare-facet/clauses.yaml"
 * @param shown how messages call it: the name, with its folder before it when it is not one of ours
 */
record FileName(String name, String shown) {

    /** The folder it lies in: "policies/medicare-facet"; blank at the top. */
    String folder() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    /** The last part of that folder: "medicare-facet". */
    String lastFolder() {
        return folder().substring(folder().lastIndexOf('/') + 1);
    }

    /** The name without folder and ending: "clauses". */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.substring(0, last.lastIndexOf('.'));
    }

    /** Where a problem of the file as a whole is shown. */
    Spot start() {
        return Spot.start(shown);
    }
}
