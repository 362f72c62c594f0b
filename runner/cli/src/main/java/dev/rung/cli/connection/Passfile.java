package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * PostgreSQL's password file: {@code PGPASSFILE}, else {@code .pgpass} in the home directory ({@code postgresql\pgpass.conf} in
 * {@code APPDATA}). As for PostgreSQL's programs, a missing file is no error, and a file that other users can read is ignored
 * with a warning.
 *
 * @param surroundings the environment variables
 * @param warnings receives the reason if the file is ignored
 */
record Passfile(Surroundings surroundings, Consumer<String> warnings) {

    private static final Set<PosixFilePermission> THE_OWNERS = Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);

    /**
     * Looks up the password of a user.
     *
     * @param url the database
     * @param user the user that connects
     * @return the password of the first matching line; empty if none matches
     * @throws UsageException if the hosts of the URL have different passwords, because the driver uses one for all of them
     */
    Optional<String> find(DatabaseUrl url, String user) {
        Optional<Path> file = file().filter(Files::exists).filter(this::isKeptSecret);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        List<PassfileLine> lines = linesOf(file.get());
        List<Optional<String>> passwords = Stream.of(url.authority().split(","))
                .map(host -> find(lines, host, url.database(), user))
                .distinct()
                .toList();
        if (passwords.size() > 1) {
            throw new UsageException("the hosts " + url.authority() + " have different passwords in " + file.get()
                    + ", and Rung sends one to all of them\n  name one host, or give the password in RUNG_PASSWORD");
        }
        return passwords.getFirst();
    }

    private Optional<Path> file() {
        return surroundings
                .file("PGPASSFILE")
                .or(() -> surroundings.file("HOME").map(home -> home.resolve(".pgpass")))
                .or(() -> surroundings.file("APPDATA").map(data -> data.resolve("postgresql/pgpass.conf")));
    }

    private boolean isKeptSecret(Path file) {
        if (!Files.isRegularFile(file)) {
            warnings.accept("the password file " + file + " is not a plain file, so it is ignored");
            return false;
        }
        try {
            boolean isKept = !Files.getFileStore(file).supportsFileAttributeView("posix")
                    || THE_OWNERS.containsAll(Files.getPosixFilePermissions(file));
            if (!isKept) {
                warnings.accept("the password file " + file
                        + " can be read by other users, so it is ignored\n  restrict its permissions: chmod 600 "
                        + file);
            }
            return isKept;
        } catch (IOException e) {
            return isUnreadable(file);
        }
    }

    private boolean isUnreadable(Path file) {
        warnings.accept("the password file " + file + " can't be read");
        return false;
    }

    private List<PassfileLine> linesOf(Path file) {
        try {
            // Decodes invalid bytes leniently, so that they affect only their own line.
            return new String(Files.readAllBytes(file), UTF_8)
                    .lines()
                    .map(PassfileLine::new)
                    .toList();
        } catch (IOException e) {
            isUnreadable(file);
            return List.of();
        }
    }

    private static Optional<String> find(List<PassfileLine> lines, String hostAndPort, String database, String user) {
        int colon = hostAndPort.lastIndexOf(':');
        String host = hostAndPort.substring(0, colon).replaceAll("^\\[|]$", "");
        String port = hostAndPort.substring(colon + 1);
        return lines.stream()
                .map(line -> line.passwordFor(host, port, database, user))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
