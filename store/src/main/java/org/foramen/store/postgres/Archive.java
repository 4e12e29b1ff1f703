package org.foramen.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A packed folder (tar within xz) on its way to the disk. Nothing is written outside the folder it is unpacked into. */
final class Archive {
    private static final FileAttribute<?> FOR_ALL =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    static void unpack(InputStream packed, Path folder) throws IOException {
        Files.createDirectories(folder, FOR_ALL);
        Archive archive = new Archive(folder.toRealPath());
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                archive.write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = inside(folder.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(target, FOR_ALL);
            return;
        }
        Files.createDirectories(target.getParent(), FOR_ALL);
        if (entry.isSymbolicLink()) {
            inside(target.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, inside(folder.resolve(entry.getLinkName())));
        } else {
            Files.copy(content, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private Path inside(Path target) throws IOException {
        Path plain = target.normalize();
        if (!plain.startsWith(folder)) {
            throw new IOException("the archive names a place outside its folder: " + target);
        }
        return plain;
    }
}
