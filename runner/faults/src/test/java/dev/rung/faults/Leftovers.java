package dev.rung.faults;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Checks that a run leaves nothing behind except its results. */
final class Leftovers {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Map<String, String> QUERIES = new TreeMap<>(Map.of(
            "an advisory lock",
            "select l.pid from pg_locks l join pg_database d on d.oid = l.database"
                    + " where l.locktype = 'advisory' and d.datname = current_database()",
            "a session",
            "select concat_ws(': ', application_name, state, query) from pg_stat_activity where datname ="
                    + " current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
            "an invalid index",
            "select indexrelid::regclass from pg_index where not indisvalid or not indisready or not indislive",
            "a copy of an index",
            "select oid::regclass from pg_class where relname ~ '_cc(new|old)[0-9]*$'",
            "a partition that is half detached",
            "select inhrelid::regclass from pg_inherits where inhdetachpending",
            "a prepared transaction",
            "select gid from pg_prepared_xacts where database = current_database()"));

    private Leftovers() {}

    /** Fails if there are leftovers. It waits, because the server may take a moment to notice the end of a session. */
    static void none(Onlooker onlooker) {
        QUERIES.forEach((what, query) -> {
            if (!onlooker.awaits("not exists (" + query + ")", LIMIT)) {
                throw new AssertionError(what + " remains: " + onlooker.rows(query));
            }
        });
    }
}
