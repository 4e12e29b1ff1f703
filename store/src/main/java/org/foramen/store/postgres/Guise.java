package org.foramen.store.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run, which refuse to run as root. Root runs them in a user namespace in which it is
 * nobody (files stay its own), or, where the kernel forbids that, as the unprivileged user 65534.
 *
 * @param prefix what stands before each command
 * @param stranger whether files must be given to user 65534 first
 * @param boundToParent whether the kernel ends the server together with the thread that started it
 */
record Guise(List<String> prefix, boolean stranger, boolean boundToParent) {
    private static final int NOBODY = 65534;
    private static final List<String> TRIAL = List.of("true");
    // A change of credentials clears the death signal, so this comes last, right before the program.
    private static final List<String> BOUND = List.of("setpriv", "--pdeathsig=INT");

    /** The guise for whoever runs this process. */
    static Guise ours() {
        if (!root()) {
            return ourselves();
        }
        for (Guise guise : List.of(unmapped(), nobody())) {
            if (works(guise.once(TRIAL))) {
                return guise;
            }
        }
        throw new NotStarted("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here."
                + " Start Foramen as an ordinary user.");
    }

    static Guise ourselves() {
        return with(List.of(), false);
    }

    static Guise unmapped() {
        return with(List.of("unshare", "-U"), false);
    }

    static Guise nobody() {
        return with(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    /** The same guise where the kernel or the tools know no death signal, as on macOS. */
    Guise unbound() {
        return new Guise(prefix, stranger, false);
    }

    static boolean root() {
        return works(List.of("sh", "-c", "test $(id -u) -eq 0"));
    }

    private static Guise with(List<String> prefix, boolean stranger) {
        return new Guise(prefix, stranger, works(join(prefix, join(BOUND, TRIAL))));
    }

    /** A command that runs to its end. */
    List<String> once(List<String> command) {
        return join(prefix, command);
    }

    /** A command that must not outlive this process. */
    List<String> bound(List<String> command) {
        return boundToParent ? join(prefix, join(BOUND, command)) : join(prefix, command);
    }

    /** Lets the programs reach what lies in the folder and own what they must write. */
    void admit(Path folder, List<Path> theirs) throws IOException {
        if (!stranger) {
            return;
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        for (Path path : theirs) {
            for (Path one : Folders.everything(path)) {
                Files.setAttribute(one, "unix:uid", NOBODY);
                Files.setAttribute(one, "unix:gid", NOBODY);
            }
        }
        if (!works(once(List.of("test", "-x", folder.toString())))) {
            throw new NotStarted("PostgreSQL must run as user " + NOBODY + " here, which cannot reach " + folder
                    + ". Put the data folder where others may pass, or start Foramen as an ordinary user.");
        }
    }

    private static boolean works(List<String> command) {
        try {
            ProcessBuilder trial = new ProcessBuilder(command);
            return trial.redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> join(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
