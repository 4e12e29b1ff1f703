package org.foramen.library;

import java.util.List;

/**
 * A way in which pain comes about: nociceptive, neuropathic, nociplastic. More than one at once is mixed pain.
 *
 * @param id "neuropathic"
 * @param name as clinicians say it
 * @param features what speaks for and against it
 * @param misuse what this entry must not be used for
 */
public record Mechanism(String id, String name, List<Feature> features, String misuse) {
    public Mechanism {
        features = List.copyOf(features);
    }
}
