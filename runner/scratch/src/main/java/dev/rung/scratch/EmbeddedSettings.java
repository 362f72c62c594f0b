package dev.rung.scratch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How an embedded server differs from what it is for most tests: to try TLS, logins and the like.
 *
 * @param parameters lines for {@code postgresql.conf}, beside or instead of the usual ones
 * @param access the lines of {@code pg_hba.conf}; the user {@code postgres} must be able to connect from this machine without
 *     a password
 * @param files what is copied into the data folder, by the name there; only the server can read the copies
 */
public record EmbeddedSettings(Map<String, String> parameters, List<String> access, Map<String, Path> files) {

    /** The superuser needs no password, every other role does. */
    public static final EmbeddedSettings USUAL = new EmbeddedSettings(
            Map.of(),
            List.of(
                    "host all " + Installation.SUPERUSER + " samehost trust", //
                    "host all all samehost scram-sha-256"),
            Map.of());

    /** Copies the collections. */
    public EmbeddedSettings {
        parameters = Map.copyOf(parameters);
        access = List.copyOf(access);
        files = Map.copyOf(files);
    }
}
