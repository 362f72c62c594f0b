package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import dev.rung.engine.model.Action.CreateMigration;
import dev.rung.engine.model.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Files that are written together: either all of them or none.
 *
 * @param directory the directory that the paths are relative to
 * @param texts the text of each file, in the order of writing
 */
public record NewFiles(Path directory, Map<Path, String> texts) {

    /** Copies the map. */
    public NewFiles {
        texts = new LinkedHashMap<>(texts);
    }

    /**
     * Writes the files.
     *
     * @return the paths
     * @throws AuthoringException if one of the files already exists, or can't be written
     */
    public List<Path> write() {
        List<Path> present = texts.keySet().stream()
                .filter(path -> Files.exists(directory.resolve(path)))
                .toList();
        if (!present.isEmpty()) {
            throw new AuthoringException(Message.of("already exists: "
                            + present.stream().map(Path::toString).collect(Collectors.joining(", "))
                            + "; nothing was written\n  move the existing files away, or use them: ")
                    .and(new CreateMigration())
                    .and(" writes the next migration of a set"));
        }
        List<Path> written = new ArrayList<>();
        try {
            texts.forEach((path, text) -> {
                write(directory.resolve(path), text);
                written.add(path);
            });
        } catch (AuthoringException e) {
            written.forEach(path -> delete(directory.resolve(path)));
            throw e;
        }
        return written;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AuthoringException(file + " was written and can't be deleted: " + e.getMessage(), e);
        }
    }

    static void write(Path file, String text) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new AuthoringException("the file " + file + " already exists; nothing was written", e);
        } catch (IOException e) {
            throw new AuthoringException(file + " can't be written: " + e.getMessage(), e);
        }
    }
}
