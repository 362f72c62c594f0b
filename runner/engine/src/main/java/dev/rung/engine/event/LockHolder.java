package dev.rung.engine.event;

import java.time.Duration;

/**
 * The session that holds the lock of a set.
 *
 * @param pid the process id of its server process
 * @param application its {@code application_name}
 * @param user its database user
 * @param client the address of its client, or {@code local}
 * @param age how long it has been connected
 * @param query its current query, or its last one, truncated
 */
public record LockHolder(int pid, String application, String user, String client, Duration age, String query) {

    /** {@code pid 4711 (rung 0.1.0, user app, from 10.0.0.7, connected 3 s ago): create index ...}. */
    @Override
    public String toString() {
        return "pid " + pid + " (" + application + ", user " + user + ", from " + client + ", connected "
                + age.toSeconds() + " s ago): " + query;
    }
}
