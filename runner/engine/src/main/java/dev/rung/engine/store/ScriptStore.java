package dev.rung.engine.store;

import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with a file for each class path, whose name is the fingerprint of the class path. A file that is missing,
 * incomplete, of another format or of another user is ignored, and so is a folder that can't be written.
 */
public final class ScriptStore {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptStore.class);
    private static final String SUFFIX = ".scripts";

    /** How many class paths are remembered; a file takes about 150 bytes for each migration. */
    private static final int CAPACITY = 20;

    private final Path folder;

    /**
     * Opens a store.
     *
     * @param folder the folder, which is created when the store is first written
     */
    public ScriptStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the sets of a class path.
     *
     * @param fingerprint the fingerprint of the class path
     * @param recorder records the sets, if a script is needed
     * @return empty if they aren't stored
     */
    public Optional<List<ScriptedSet>> read(String fingerprint, Supplier<List<ScriptedSet>> recorder) {
        Path file = file(fingerprint);
        try {
            if (!Files.exists(file) || !Ownership.isTrusted(folder) || !Ownership.isTrusted(file)) {
                return Optional.empty();
            }
            CRC32 crc = new CRC32();
            try (DataInputStream in = new DataInputStream(
                    new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), crc))) {
                List<ScriptedSet> sets = new StoredSetReader(in, recorder).read();
                long computed = crc.getValue();
                return in.readLong() == computed && in.read() < 0 ? Optional.of(sets) : Optional.empty();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("the stored scripts in {} can't be read", file, e);
            return Optional.empty();
        }
    }

    /**
     * Writes the sets of a class path.
     *
     * @param fingerprint the fingerprint of the class path
     * @param content the sets, from {@link #content}
     * @return whether they were written
     */
    public boolean write(String fingerprint, byte[] content) {
        try {
            Ownership.createFolder(folder);
            if (!Ownership.isTrusted(folder)) {
                return false;
            }
            Path temporary = Ownership.createFile(folder, SUFFIX);
            Files.write(temporary, content);
            Files.move(temporary, file(fingerprint), StandardCopyOption.ATOMIC_MOVE);
            removeOldest();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.debug("the scripts can't be stored in {}", folder, e);
            return false;
        }
    }

    /**
     * Converts sets to the content of a file, and records their migrations for this.
     *
     * @param sets the sets, without obstacles
     * @param isClean whether neither script of a migration has a problem or a finding
     */
    public static byte[] content(List<ScriptedSet> sets, BiPredicate<ScriptedSet, ScriptedMigration> isClean) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new StoredSetWriter(out, isClean).write(sets);
            CRC32 crc = new CRC32();
            crc.update(bytes.toByteArray());
            out.writeLong(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array takes every text of up to 64 KiB", e);
        }
        return bytes.toByteArray();
    }

    /** Removes the files of the oldest class paths, and those that a killed process left half-written. */
    private void removeOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.filter(file -> file.toString().contains(SUFFIX))
                    .sorted(Comparator.comparingLong(ScriptStore::lastModified).reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(CAPACITY, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long lastModified(Path file) {
        return file.toFile().lastModified();
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + SUFFIX);
    }
}
