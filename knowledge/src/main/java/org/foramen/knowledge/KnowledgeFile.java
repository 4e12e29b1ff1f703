package org.foramen.knowledge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;

/**
 * One file of knowledge as it lies on the shelf.
 *
 * @param at where it lies
 * @param content what it holds
 */
record KnowledgeFile(FileName at, byte[] content) {

    /** The same file in a folder of knowledge: messages call it as before. */
    KnowledgeFile below(String folder) {
        return new KnowledgeFile(new FileName(folder + at.name(), at.shown()), content);
    }

    /** Its text; nothing, with a problem at the place, where its bytes are not UTF-8. */
    Optional<String> text(Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean sound =
                !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        if (sound) {
            return Optional.of(out.flip().toString());
        }
        problems.add(place(in.position()), "This is not UTF-8. Save the file as UTF-8.");
        return Optional.empty();
    }

    private Spot place(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (content[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Spot(at.shown(), line, offset - start + 1);
    }
}
