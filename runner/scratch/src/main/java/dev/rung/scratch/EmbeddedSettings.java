package dev.rung.scratch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The settings of an embedded server, for tests of TLS, logins and the like.
 *
 * @param parameters parameters of {@code postgresql.conf}, which add to the defaults or replace them
 * @param access the lines of {@code pg_hba.conf}; the user {@code postgres} must be able to connect from this machine
 *     without a password
 * @param files files to copy into the data folder, by their names there; only the server can read the copies
 */
public record EmbeddedSettings(Map<String, String> parameters, List<String> access, Map<String, Path> files) {

    /** The defaults: the superuser needs no password, every other role does. */
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
