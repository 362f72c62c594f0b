package dev.rung.cli.backup;

import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The file that a backup goes to. It is there as a whole or not at all.
 *
 * @param file where
 * @param overwrite whether it may replace one that is there
 */
public record BackupFile(Path file, boolean overwrite) {

    /**
     * Checks that it can be written, before anything is done.
     *
     * @throws UsageException if it can't
     */
    public void check() {
        if (Files.isDirectory(file)) {
            throw new UsageException("the backup's file \"" + file + "\" is a folder; nothing was done");
        }
        if (Files.exists(file) && !overwrite) {
            throw alreadyThere();
        }
        if (!Files.isDirectory(folder())) {
            throw new UsageException("the folder \"" + folder() + "\" for the backup doesn't exist; nothing was done");
        }
    }

    /** Makes a file beside it, which others can't read and which goes with this process. */
    Path temporary() throws IOException {
        Path temporary = Files.createTempFile(folder(), "." + file.getFileName() + ".", ".part");
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    /** Puts a finished file in its place. */
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
                "the file \"" + file + "\" is there already; nothing was done\n  name another one, or add --overwrite");
    }
}
