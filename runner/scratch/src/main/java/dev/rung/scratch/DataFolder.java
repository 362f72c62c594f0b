package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates the folder for a server's data. */
final class DataFolder {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String FILE_SYSTEM_IN_MEMORY = "tmpfs";

    /** The space that must be free. Databases of tests take some megabytes each; containers often have only 64 MiB. */
    private static final long LEAST_BYTES = 4L << 30;

    private static final String PREFIX = "rung-postgres-";

    private DataFolder() {}

    /** Creates a folder that only its owner can read: in memory if there is enough, else in the usual place. */
    static Path create() throws IOException {
        return isInMemory(MEMORY) ? Files.createTempDirectory(MEMORY, PREFIX) : Files.createTempDirectory(PREFIX);
    }

    private static boolean isInMemory(Path folder) throws IOException {
        if (!Files.isWritable(folder)) {
            return false;
        }
        FileStore store = Files.getFileStore(folder);
        return store.type().equals(FILE_SYSTEM_IN_MEMORY) && store.getUsableSpace() >= LEAST_BYTES;
    }
}
