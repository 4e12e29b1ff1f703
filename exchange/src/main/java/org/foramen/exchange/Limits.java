package org.foramen.exchange;

/**
 * How much may come in at once. A body over the network is held short; a file that somebody put on this machine may be
 * as large as one person's whole record gets.
 *
 * @param noun what the sender would call it: "body" or "file"
 * @param received the most mebibytes as received
 * @param expanded the most mebibytes once unpacked
 * @param folder the most mebibytes of all files of a folder together, unpacked
 * @param files the most files of a folder
 */
public record Limits(String noun, int received, int expanded, int folder, int files) {
    private static final int MEBIBYTE = 1024 * 1024;

    /** A body over the network: 5 MiB as received, 20 MiB unpacked. */
    public static Limits body() {
        return new Limits("body", 5, 20, 0, 0);
    }

    /** A file or folder on this machine: 64 MiB a file, received or unpacked; a folder 256 MiB in at most 1,000 files. */
    public static Limits file() {
        return new Limits("file", 64, 64, 256, 1000);
    }

    int receivedBytes() {
        return received * MEBIBYTE;
    }

    int expandedBytes() {
        return expanded * MEBIBYTE;
    }

    long folderBytes() {
        return (long) folder * MEBIBYTE;
    }
}
