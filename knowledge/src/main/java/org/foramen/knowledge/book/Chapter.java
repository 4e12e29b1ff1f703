package org.foramen.knowledge.book;

import java.util.List;
import java.util.stream.Stream;
import org.foramen.library.Review;

/**
 * One file of the knowledge, as it is printed.
 *
 * @param file its place without the ending: "procedures/scs-trial"
 * @param title what it is about
 * @param review who wrote it, who has reviewed it, and by when somebody must
 * @param digest the SHA-256 of the file, so that who signs the chapter signs these words
 * @param pieces what it says
 */
public record Chapter(String file, String title, Review review, String digest, List<Piece> pieces) {
    public Chapter {
        pieces = List.copyOf(pieces);
    }

    /** Every rule in it that has an id, however deep it stands. */
    public List<String> rules() {
        return rules(pieces).toList();
    }

    private static Stream<String> rules(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Piece.Said said -> Stream.<String>of();
            case Piece.Headed headed -> rules(headed.pieces());
            case Piece.Ruled ruled ->
                Stream.concat(Stream.of(ruled.id()).filter(id -> !id.isEmpty()), rules(ruled.pieces()));
        });
    }
}
