package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.release.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinician signs a release, and a clinic makes sure that it got what was signed. */
class SignCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path key;
    private Path release;

    @BeforeEach
    void a_release_is_signed() {
        key = folder.resolve("ada.pem");
        release = folder.resolve("release");
        assertEquals(0, knowledge("key", key.toString()));
        assertEquals(0, sign("shipped", "--to", release.toString()), terminal.complained());
    }

    @Test
    void what_was_signed_is_verified_with_the_hash_that_the_consult_shows() {
        assertEquals(0, verify());
        String verified = terminal.said();
        assertTrue(verified.startsWith("This is what Dr. Ada Okafor signed on "), verified);
        assertEquals(0, knowledge("lint", release.toString()));
        String hash = terminal.said().lines().findFirst().orElseThrow().replaceAll(".*Hash ([0-9a-f]{64})\\.", "$1");
        assertTrue(verified.contains(hash), verified + hash);
    }

    @Test
    void every_file_that_was_changed_is_missing_or_was_added_is_named() throws IOException {
        Copies.replace(release.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 40 h");
        Files.delete(release.resolve("candidacy.yaml"));
        Files.writeString(release.resolve("procedures/mine.yaml"), "procedure: mine\n");
        assertEquals(1, verify());
        assertEquals(
                List.of(
                        "alarms/red-flags.yaml was changed.",
                        "candidacy.yaml is missing.",
                        "procedures/mine.yaml was added.",
                        "This is NOT what was signed. Do not use it; get the release anew from whoever signed it."),
                terminal.said().lines().toList());
    }

    @Test
    void a_manifest_that_was_mended_to_fit_does_not_hold() throws IOException {
        Copies.replace(release.resolve(Release.MANIFEST), "Dr. Ada Okafor", "Dr. Somebody Else");
        assertEquals(1, verify());
        assertTrue(
                terminal.said().startsWith("The signature does not hold: MANIFEST.txt was changed"), terminal.said());
    }

    @Test
    void another_key_and_a_broken_signature_do_not_hold() throws IOException {
        Path other = folder.resolve("other.pem");
        assertEquals(0, knowledge("key", other.toString()));
        assertEquals(1, knowledge("verify", release.toString(), "--key", other + ".pub"));
        Files.writeString(release.resolve(Release.SIGNATURE), "AAAA\n");
        assertEquals(1, verify());
        assertEquals(2, knowledge("verify", release.toString(), "--key", key.toString()));
        assertEquals(
                "Nothing can be verified: it is no public key in PEM.",
                terminal.complained().strip());
    }

    @Test
    void a_folder_that_nobody_signed_cannot_be_verified() {
        assertEquals(2, knowledge("verify", folder.toString(), "--key", key + ".pub"));
        assertTrue(terminal.complained().contains("MANIFEST.txt, so nothing can be verified."), terminal.complained());
    }

    @Test
    void knowledge_with_a_problem_is_not_signed_and_no_key_is_written_over() throws IOException {
        Copies.replace(release.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 4");
        assertEquals(2, sign(release.toString()));
        assertTrue(terminal.complained().contains("red-flags.yaml:"), terminal.complained());
        assertEquals(2, knowledge("key", key.toString()));
        assertTrue(terminal.complained().contains("never written over"), terminal.complained());
    }

    @Test
    void everything_that_was_not_said_is_asked_for_at_once() {
        assertEquals(2, knowledge("sign", "shipped"));
        assertEquals(4, terminal.complained().lines().count(), terminal.complained());
    }

    private int sign(String... words) {
        List<String> all = new ArrayList<>(List.of("sign"));
        all.addAll(List.of(words));
        all.addAll(List.of("--key", key.toString(), "--by", "Dr. Ada Okafor"));
        return knowledge(all.toArray(String[]::new));
    }

    private int verify() {
        return knowledge("verify", release.toString(), "--key", key + ".pub");
    }

    private int knowledge(String... words) {
        List<String> all = new ArrayList<>(List.of("knowledge"));
        all.addAll(List.of(words));
        return terminal.run(all.toArray(String[]::new));
    }
}
