package org.foramen.knowledge.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Library;
import org.foramen.library.Review;

/**
 * An edition of the knowledge as a book. Every file is a chapter and every folder a part; what a file holds is printed as it
 * stands, so that a sort of file that is new is in the book without anybody's doing.
 *
 * @param hash the hash over all files
 * @param parts its parts in the order in which they are read
 */
public record Book(String hash, List<Part> parts) {
    /** Read first, in this order; what is not named comes after, and what is only cited and named last. */
    private static final List<String> FIRST = List.of("alarms", "", "generators", "mechanisms", "procedures");

    private static final List<String> LAST = List.of("instruments", "policies", "positions", "sets", "sources");

    private static final String YAML = ".yaml";

    public Book {
        parts = List.copyOf(parts);
    }

    /**
     * The chapters of a folder.
     *
     * @param name what the folder is called, as a heading
     */
    public record Part(String name, List<Chapter> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    /** The book of an edition, with the titles and reviews of the library that was read from it. */
    public static Book of(Edition edition, Library library) {
        Map<String, List<Chapter>> folders = new TreeMap<>(order());
        for (Map.Entry<String, byte[]> entry : edition.files().entrySet()) {
            String file = entry.getKey();
            edition.tree(file, new Problems())
                    .map(tree -> chapter(file, tree, Edition.digest(entry.getValue()), library))
                    .ifPresent(chapter -> folders.computeIfAbsent(top(file), none -> new ArrayList<>())
                            .add(chapter));
        }
        List<Part> parts = new ArrayList<>();
        folders.forEach(
                (folder, chapters) -> parts.add(new Part(folder.isEmpty() ? "In general" : heading(folder), chapters)));
        return new Book(library.hash(), parts);
    }

    private static Chapter chapter(String file, Yaml tree, String digest, Library library) {
        String plain = file.endsWith(YAML) ? file.substring(0, file.length() - YAML.length()) : file;
        Review review =
                Optional.ofNullable(library.governance().reviews().get(plain)).orElse(Review.NOT_SAID);
        Pieces pieces = new Pieces(library);
        return new Chapter(
                plain,
                Pieces.title(plain, tree),
                review,
                digest,
                file.endsWith(".csv") ? Pieces.codes(tree) : pieces.of(tree));
    }

    private static String top(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static Comparator<String> order() {
        return Comparator.comparing((String folder) -> place(folder)).thenComparing(folder -> folder);
    }

    private static int place(String folder) {
        int first = FIRST.indexOf(folder);
        int last = LAST.indexOf(folder);
        return first >= 0 ? first : last >= 0 ? FIRST.size() + 1 + last : FIRST.size();
    }

    /** A name of ours as a heading: "prior-authorization" is "Prior authorization". */
    static String heading(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The chapter of a file, by its place without the ending. */
    public Optional<Chapter> chapter(String file) {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .filter(chapter -> chapter.file().equals(file))
                .findFirst();
    }
}
