package org.foramen.knowledge.book;

import java.util.List;

/** A piece of a chapter, as it is printed. */
public sealed interface Piece {
    /** What stands under a key, in a few words: "regions: lumbar". */
    record Said(String key, String words) implements Piece {}

    /** Several pieces under one heading. */
    record Headed(String heading, List<Piece> pieces) implements Piece {
        public Headed {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A rule, or another statement with a source.
     *
     * @param id its id; blank where it has none
     * @param says its words
     * @param pieces everything else that it holds, its test among it, whole and as it is written
     * @param source the titles of what it cites, with the places; blank where it cites nothing
     * @param status how well it is sourced; blank where nobody says
     */
    record Ruled(String id, String says, List<Piece> pieces, String source, String status) implements Piece {
        public Ruled {
            pieces = List.copyOf(pieces);
        }
    }
}
