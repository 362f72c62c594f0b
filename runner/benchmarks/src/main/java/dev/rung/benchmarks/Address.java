package dev.rung.benchmarks;

import dev.rung.scratch.ScratchDatabase;

/**
 * A database and a user.
 *
 * @param url the JDBC URL
 * @param user the user
 * @param password the password; empty if the server requires none
 */
record Address(String url, String user, String password) {

    static Address of(ScratchDatabase database) {
        return new Address(database.url(), database.user(), database.password());
    }

    Address through(DelayProxy proxy) {
        return new Address(proxy.url(), user, password);
    }
}
