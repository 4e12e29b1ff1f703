package org.foramen.clinic.frame;

import java.util.Optional;

/** A sentence that stands above the pages for a while, such as that the demonstration is still being filled. */
@FunctionalInterface
public interface Notice {
    Optional<String> in(Words words);
}
