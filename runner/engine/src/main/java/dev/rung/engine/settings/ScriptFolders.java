package dev.rung.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which Rung remembers the checksums of migrations. A folder that doesn't exist, can't be used, or can be
 * written by other users is ignored.
 *
 * @param read the folders to look into, in this order
 * @param written the folder to remember new sets in, which is created if necessary; empty to remember none
 */
public record ScriptFolders(List<Path> read, Optional<Path> written) {

    /** Remembers nothing. */
    public static final ScriptFolders NONE = new ScriptFolders(List.of(), Optional.empty());

    /** Copies the list. */
    public ScriptFolders {
        read = List.copyOf(read);
    }

    /**
     * A single folder.
     *
     * @param folder the folder to look into and to remember new sets in
     */
    public static ScriptFolders of(Path folder) {
        return new ScriptFolders(List.of(folder), Optional.of(folder));
    }
}
