package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that {@code RUNG_PASSWORD_FILE} names, such as a secret that a container platform mounts. It contains the password
 * and at most one line break at the end.
 *
 * @param surroundings the environment variables and the working directory
 */
record PasswordFile(Surroundings surroundings) {

    private static final String VARIABLE = "RUNG_PASSWORD_FILE";
    private static final String RIVAL = "RUNG_PASSWORD";

    /**
     * Reads the password, if the variable is set.
     *
     * @throws UsageException if the file can't be read or contains no password, or {@code RUNG_PASSWORD} is set too
     */
    Optional<String> read() {
        Optional<Path> file = surroundings.file(VARIABLE);
        if (file.isPresent() && surroundings.variable(RIVAL).isPresent()) {
            throw new UsageException(RIVAL + " and " + VARIABLE + " are both set\n  unset one of them");
        }
        return file.map(PasswordFile::passwordIn);
    }

    private static String passwordIn(Path file) {
        if (!Files.exists(file)) {
            throw unusable(file, "does not exist", "mount the secret, or correct the path");
        }
        if (Files.isDirectory(file)) {
            throw unusable(file, "is a folder", "name the file in it that contains the password");
        }
        String password = textOf(file).replaceFirst("\r?\n\\z", "");
        if (password.isEmpty()) {
            throw unusable(file, "is empty", "write the password into it");
        }
        if (password.contains("\n")) {
            throw unusable(file, "has several lines", "write only the password into it");
        }
        return password;
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            throw unusable(file, "is not UTF-8 text", "write only the password into it");
        } catch (IOException e) {
            throw unusable(file, "can't be read", "make it readable for the user that runs Rung");
        }
    }

    private static UsageException unusable(Path file, String fact, String remedy) {
        return new UsageException(VARIABLE + ": the file \"" + file + "\" " + fact + "\n  " + remedy);
    }
}
