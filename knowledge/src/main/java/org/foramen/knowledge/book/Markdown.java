package org.foramen.knowledge.book;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The book as Markdown: a file for each chapter, and one that names them all. */
public final class Markdown {
    /** The file that names all others. */
    public static final String CONTENTS = "README.md";

    private static final String ENDING = ".md";

    private final StringBuilder text = new StringBuilder();
    private final LocalDate today;

    private Markdown(LocalDate today) {
        this.today = today;
    }

    /** Every file by its name, as it reads on a day. */
    public static SortedMap<String, String> of(Book book, LocalDate today) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(CONTENTS, new Markdown(today).contents(book));
        book.parts()
                .forEach(part -> part.chapters()
                        .forEach(chapter -> files.put(chapter.file() + ENDING, new Markdown(today).chapter(chapter))));
        return files;
    }

    private String contents(Book book) {
        line("# The knowledge of Foramen");
        line("");
        line("What Foramen knows of interventional pain medicine, printed from its files. Hash of all: `" + book.hash()
                + "`.");
        line(Signing.reviewed(book, today));
        for (Book.Part part : book.parts()) {
            line("");
            line("## " + part.name());
            line("");
            for (Chapter chapter : part.chapters()) {
                line("- [" + escaped(chapter.title()) + "](" + chapter.file() + ENDING + "): "
                        + Signing.standing(chapter.review(), today));
            }
        }
        return text.toString();
    }

    private String chapter(Chapter chapter) {
        line("# " + escaped(chapter.title()));
        line("");
        line("File `" + chapter.file() + "`, " + Signing.standing(chapter.review(), today) + ".");
        line("");
        pieces(chapter.pieces(), 0);
        line("");
        line("Signed, for these words and no others (SHA-256 `" + chapter.digest() + "`):");
        line("");
        line("Name: ______________________  Day: ______________  Review by: ______________");
        return text.toString();
    }

    private void pieces(List<Piece> pieces, int depth) {
        pieces.forEach(piece -> piece(piece, depth));
    }

    private void piece(Piece piece, int depth) {
        String before = "  ".repeat(depth) + "- ";
        switch (piece) {
            case Piece.Said said -> line(before + before(said.key()) + escaped(said.words()));
            case Piece.Headed headed -> {
                line(before + "**" + escaped(Phrase.word(headed.heading())) + "**");
                pieces(headed.pieces(), depth + 1);
            }
            case Piece.Ruled ruled -> {
                String id = ruled.id().isEmpty() ? "" : "**" + ruled.id() + "** ";
                line(before + id + escaped(ruled.says()));
                pieces(ruled.pieces(), depth + 1);
                if (!ruled.source().isEmpty() || !ruled.status().isEmpty()) {
                    line("  ".repeat(depth + 1) + "- _" + escaped(ruled.source() + ", " + ruled.status()) + "_");
                }
            }
        }
    }

    private static String before(String key) {
        return key.isEmpty() ? "" : escaped(Phrase.word(key)) + ": ";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([*_<>`\\[\\]|])", "\\\\$1");
    }
}
