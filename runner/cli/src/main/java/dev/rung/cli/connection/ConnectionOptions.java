package dev.rung.cli.connection;

import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the connection.
 *
 * @param url {@code --url}, or null
 * @param user {@code --user}, or null
 * @param password {@code --password}, or null
 * @param role {@code --role}, or null
 */
public record ConnectionOptions(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String role) {

    Login login() {
        return new Login(user, password);
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "ConnectionOptions[url=" + (url == null ? "none" : "given") + ", user=" + user + "]";
    }
}
