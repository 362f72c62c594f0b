package dev.rung.cli.connection;

import org.jspecify.annotations.Nullable;

/**
 * The connection options of the command line.
 *
 * @param url the value of {@code --url}, or null
 * @param user the value of {@code --user}, or null
 * @param password the value of {@code --password}, or null
 * @param role the value of {@code --role}, or null
 */
public record ConnectionOptions(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String role) {

    Login login() {
        return new Login(user, password);
    }

    /** Returns a description without the password. */
    @Override
    public String toString() {
        return "ConnectionOptions[url=" + (url == null ? "none" : "given") + ", user=" + user + "]";
    }
}
