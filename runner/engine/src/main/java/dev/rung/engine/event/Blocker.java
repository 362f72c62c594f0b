package dev.rung.engine.event;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session that holds a lock that the run waits for, or is ahead of it in the lock's queue. Values that only the
 * session's own user and {@code pg_read_all_stats} may see are null for other users.
 *
 * @param pid the process id of its server process; 0 for a transaction that was prepared for a two-phase commit and has
 *     no session
 * @param application its {@code application_name}
 * @param user its database user
 * @param client the address of its client, or {@code local}
 * @param state its state: {@code active}, {@code idle in transaction}, ...; for a background process of the server its
 *     type, such as {@code autovacuum worker}
 * @param inTransaction how long its transaction has been open
 * @param query its current query, or its last one, truncated
 */
public record Blocker(
        int pid,
        @Nullable String application,
        @Nullable String user,
        @Nullable String client,
        @Nullable String state,
        @Nullable Duration inTransaction,
        @Nullable String query) {

    /** {@code pid 4711 (psql, user app, from 10.0.0.7, idle in transaction, in transaction for 20 s): update orders ...}. */
    @Override
    public String toString() {
        if (pid == 0) {
            return "a transaction prepared for a two-phase commit (see pg_prepared_xacts)";
        }
        StringBuilder text = new StringBuilder("pid " + pid + " (");
        Optional.ofNullable(application)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> text.append(name).append(", "));
        Optional.ofNullable(user).ifPresent(name -> text.append("user ").append(name));
        Optional.ofNullable(client).ifPresent(address -> text.append(", from ").append(address));
        Optional.ofNullable(state).ifPresent(word -> text.append(", ").append(word));
        Optional.ofNullable(inTransaction)
                .ifPresent(time -> text.append(", in transaction for ")
                        .append(time.toSeconds())
                        .append(" s"));
        text.append(')');
        Optional.ofNullable(query)
                .filter(sql -> !sql.isEmpty())
                .ifPresent(sql -> text.append(": ").append(sql));
        return text.toString();
    }
}
