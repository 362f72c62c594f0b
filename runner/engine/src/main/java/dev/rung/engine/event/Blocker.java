package dev.rung.engine.event;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session that holds a lock, or stands in the queue for it, in front of the run. What only its own user and
 * {@code pg_read_all_stats} may see is null to others.
 *
 * @param pid its server process; 0 for a transaction that was prepared for a two-phase commit and has no session
 * @param application its {@code application_name}
 * @param user its database user
 * @param client the address that it comes from, or {@code local}
 * @param state what it is doing: {@code active}, {@code idle in transaction}, ...; for a process of the server itself what
 *     it is: {@code autovacuum worker}
 * @param inTransaction how long its transaction has been open
 * @param query its present query, or its last, cut short
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
