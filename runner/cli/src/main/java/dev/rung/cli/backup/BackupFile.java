package dev.rung.cli.backup;

import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The file that a backup is written to. It is replaced atomically, so it is never incomplete.
 *
 * @param file the path
 * @param overwrite whether an existing file may be replaced
 */
public record BackupFile(Path file, boolean overwrite) {

    /**
     * Checks that the file can be written.
     *
     * @throws UsageException if it can't be written
     */
    public void check() {
        if (Files.isDirectory(file)) {
            throw new UsageException("the backup file \"" + file + "\" is a folder; nothing was done");
        }
        if (Files.exists(file) && !overwrite) {
            throw alreadyThere();
        }
        if (!Files.isDirectory(folder())) {
            throw new UsageException("the folder \"" + folder() + "\" for the backup doesn't exist; nothing was done");
        }
    }

    /** Creates a temporary file in the same folder. Other users can't read it, and it is deleted when the process ends. */
    Path temporary() throws IOException {
        Path temporary = Files.createTempFile(folder(), "." + file.getFileName() + ".", ".part");
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    /** Moves a finished file to its final path. */
    void accept(Path temporary) throws IOException {
        try {
            if (overwrite) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(temporary, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere();
        }
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "only a folder has no parent");
    }

    private UsageException alreadyThere() {
        return new UsageException(
                "the file \"" + file + "\" already exists; nothing was done\n  name another file, or add --overwrite");
    }
}
