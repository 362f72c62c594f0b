package dev.rung.engine.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Identifies everything that determines what the classes of a class loader say: every file of its jars and folders, in
 * their order, and the version, the locales, the time zone and the encoding of Java. It isn't protected against
 * deliberate collisions: whoever can write to the class path can run any code.
 */
public final class Fingerprint {

    /** The size of the files in folders above which reading them takes longer than recording the migrations. */
    private static final long MOST_BYTES = 64 << 20;

    private final MessageDigest digest = sha256();
    private long bytesRead;

    private Fingerprint() {}

    /**
     * Determines the fingerprint of a class loader.
     *
     * @param classLoader the class loader
     * @return 64 lower-case hexadecimal digits; empty if a file can't be read, classes come from elsewhere than from jars
     *     and folders, or the folders contain more than 64 MiB
     */
    public static Optional<String> of(ClassLoader classLoader) {
        try {
            Fingerprint fingerprint = new Fingerprint();
            fingerprint.add(Runtime.version().toString());
            fingerprint.add(Locale.getDefault(Locale.Category.FORMAT).toString());
            fingerprint.add(Locale.getDefault(Locale.Category.DISPLAY).toString());
            fingerprint.add(Locale.getDefault().toString());
            fingerprint.add(ZoneId.systemDefault().toString());
            fingerprint.add(System.getProperty("file.encoding", ""));
            for (Path root : Roots.of(classLoader)) {
                fingerprint.add(root);
            }
            return Optional.of(HexFormat.of().formatHex(fingerprint.digest.digest()));
        } catch (UnsupportedLocationException | IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void add(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            add("jar " + CentralDirectory.fingerprint(root));
            return;
        }
        add("folder");
        for (String file : Folder.filesIn(root)) {
            bytesRead += Files.size(root.resolve(file));
            if (bytesRead > MOST_BYTES) {
                throw new IOException("the folders of the class path are too large to read them each time");
            }
            byte[] content = Files.readAllBytes(root.resolve(file));
            CRC32 crc = new CRC32();
            crc.update(content);
            CRC32C other = new CRC32C();
            other.update(content, 0, content.length);
            add(file + " " + content.length + " " + crc.getValue() + " " + other.getValue());
        }
    }

    private void add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
