package org.foramen.knowledge.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.knowledge.Edition;

/** A folder of knowledge with a manifest of everything in it and the signature of that manifest. */
public final class Release {
    /** What is in it. */
    public static final String MANIFEST = "MANIFEST.txt";

    /** The signature of the manifest, in Base64. */
    public static final String SIGNATURE = "MANIFEST.sig";

    private final Path folder;

    private Release(Path folder) {
        this.folder = folder;
    }

    public static Release in(Path folder) {
        return new Release(folder);
    }

    /** Lays an edition into the folder, which must not hold anything yet. */
    public Release holding(Edition edition) throws IOException {
        if (Files.exists(folder) && !files().isEmpty()) {
            throw new IOException("the folder is not empty");
        }
        for (String name : edition.files().keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, edition.files().getOrDefault(name, new byte[0]));
        }
        return this;
    }

    /** Writes the manifest of everything in the folder, and signs it. */
    public Manifest sign(String by, String dated, String secret) throws IOException, GeneralSecurityException {
        String hash = Edition.of(folder.toString()).hash();
        Manifest manifest = new Manifest(by.strip().replaceAll("\\s+", " "), dated, hash, digests());
        String signature = Seal.sign(manifest.text(), secret);
        Files.writeString(folder.resolve(MANIFEST), manifest.text());
        Files.writeString(folder.resolve(SIGNATURE), signature + "\n");
        return manifest;
    }

    /**
     * What became of a release.
     *
     * @param manifest what was signed; empty where there is none
     * @param differences every file that was changed, is missing or was added, in a sentence each; a signature that does not
     *     hold
     */
    public record Checked(Optional<Manifest> manifest, List<String> differences) {
        public Checked {
            differences = List.copyOf(differences);
        }
    }

    /** Whether the folder holds what was signed, and nothing else. */
    public Checked check(String open) throws IOException, GeneralSecurityException {
        String text = Files.readString(folder.resolve(MANIFEST));
        List<String> differences = new ArrayList<>();
        if (!Seal.holds(text, Files.readString(folder.resolve(SIGNATURE)), open)) {
            differences.add("The signature does not hold: " + MANIFEST + " was changed after it was signed, or it was"
                    + " signed with another key.");
        }
        Optional<Manifest> manifest = Manifest.of(text);
        if (manifest.isPresent()) {
            differences.addAll(differences(manifest.orElseThrow()));
        } else {
            differences.add(MANIFEST + " is no manifest of a release.");
        }
        return new Checked(manifest, differences);
    }

    private List<String> differences(Manifest manifest) throws IOException {
        SortedMap<String, String> there = digests();
        Set<String> all = new TreeSet<>(manifest.digests().keySet());
        all.addAll(there.keySet());
        List<String> differences = new ArrayList<>();
        for (String file : all) {
            String signed = manifest.digests().getOrDefault(file, "");
            String found = there.getOrDefault(file, "");
            if (!signed.equals(found)) {
                String what = found.isEmpty() ? "is missing" : signed.isEmpty() ? "was added" : "was changed";
                differences.add(file + " " + what + ".");
            }
        }
        return differences;
    }

    private SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String file : files()) {
            digests.put(file, Edition.digest(Files.readAllBytes(folder.resolve(file))));
        }
        return digests;
    }

    /** Every file below the folder but the manifest and its signature. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(MANIFEST) && !file.equals(SIGNATURE))
                    .sorted()
                    .toList();
        }
    }
}
