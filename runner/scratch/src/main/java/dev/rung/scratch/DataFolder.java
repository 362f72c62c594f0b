package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates the folder for a server's data. */
final class DataFolder {

    private static final Path USUAL = Path.of("/tmp");
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String FILE_SYSTEM_IN_MEMORY = "tmpfs";

    /** The space that must be free. Databases of tests take some megabytes each; containers often have only 64 MiB. */
    private static final long LEAST_BYTES = 4L << 30;

    private static final String PREFIX = "rung-postgres-";

    private DataFolder() {}

    /**
     * Creates a folder that only its owner can read. It is in the folder that {@code java.io.tmpdir} names, or in memory, if
     * that is the usual folder and enough memory is free.
     */
    static Path create() throws IOException {
        Path named = Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createTempDirectory(named.equals(USUAL) && isInMemory(MEMORY) ? MEMORY : named, PREFIX);
    }

    private static boolean isInMemory(Path folder) throws IOException {
        if (!Files.isWritable(folder)) {
            return false;
        }
        FileStore store = Files.getFileStore(folder);
        return store.type().equals(FILE_SYSTEM_IN_MEMORY) && store.getUsableSpace() >= LEAST_BYTES;
    }
}
