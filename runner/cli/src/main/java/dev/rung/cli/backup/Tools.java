package dev.rung.cli.backup;

import dev.rung.cli.terminal.Surroundings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds PostgreSQL's programs.
 *
 * @param bin the folder that contains them; if empty, the {@code PATH} is searched
 * @param surroundings the environment variables
 */
public record Tools(Optional<Path> bin, Surroundings surroundings) {

    /** The endings of executables, on Windows too. */
    private static final List<String> ENDINGS = List.of("", ".exe");

    /**
     * Finds a program.
     *
     * @param name such as {@code pg_dump}
     * @throws BackupException if it isn't found
     */
    Path find(String name) {
        return folders()
                .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new BackupException(name + " isn't "
                        + bin.map(folder -> "in " + folder).orElse("on the PATH")
                        + ", so no backup can be made; nothing was done\n"
                        + "  install PostgreSQL's client programs, or name the folder that contains"
                        + " them with --pg-bin"));
    }

    private Stream<Path> folders() {
        return bin.map(folder -> Stream.of(surroundings.directory().resolve(folder)))
                .orElseGet(() -> surroundings.variable("PATH").stream()
                        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> surroundings.directory().resolve(folder)));
    }
}
