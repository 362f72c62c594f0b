package dev.rung.faults;

import dev.rung.app.adid.V001_Init;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of work that are disturbed. */
final class Kinds {

    private static final List<Path> OWN_SETS = List.of(locationOf(Kinds.class));
    private static final List<Path> APPLICATION_SETS =
            List.of(locationOf(V001_Init.class), locationOf(dev.rung.seeds.adid.S001_DemoUsers.class));

    /** Longer than any gate stays closed. */
    private static final String PATIENT = "--lock-timeout=5min";

    private static final List<String> MIGRATE = List.of("migrate", PATIENT);
    private static final List<String> ROLL_BACK_ALL = List.of("rollback", "--all", "--yes", PATIENT);
    private static final List<String> SEED = List.of("seed", "--env", "development");

    private static final List<Obstacle> WHILE_REWORKING = List.of(
            new Obstacle(
                    "CREATE INDEX CONCURRENTLY",
                    "insert into works.readings values (3)",
                    "exists (select from pg_index where not indisvalid"
                            + " and indexrelid = to_regclass('works.readings_amount_idx'))"),
            new Obstacle(
                    "REINDEX CONCURRENTLY",
                    "insert into works.meters values (3)",
                    "to_regclass('works.meters_amount_idx_ccnew') is not null"),
            new Obstacle(
                    "DETACH PARTITION CONCURRENTLY",
                    "insert into works.events values (102)",
                    "exists (select from pg_inherits where inhdetachpending)"),
            new Obstacle(
                    "DROP INDEX CONCURRENTLY",
                    "insert into works.sites values (3)",
                    "exists (select from pg_index where not indisvalid"
                            + " and indexrelid = to_regclass('works.sites_amount_idx'))"));

    private static final List<Obstacle> WHILE_UNDOING = List.of(
            new Obstacle(
                    "CREATE INDEX CONCURRENTLY",
                    "insert into works.sites values (3)",
                    "exists (select from pg_index where not indisvalid"
                            + " and indexrelid = to_regclass('works.sites_amount_idx'))"),
            new Obstacle(
                    "DROP INDEX CONCURRENTLY",
                    "insert into works.readings values (3)",
                    "exists (select from pg_index where not indisvalid"
                            + " and indexrelid = to_regclass('works.readings_amount_idx'))"));

    /** The kinds of the matrix. */
    static final List<Kind> OF_THE_MATRIX = List.of(
            ledger("transactional up", List.of(), List.of("migrate", "--to", "001", PATIENT)),
            ledger(
                    "up with Java and plain SQL",
                    List.of(List.of("migrate", "--to", "001")),
                    List.of("migrate", "--to", "002", PATIENT)),
            ledger("repeatable", List.of(List.of("migrate", "--to", "002")), MIGRATE),
            ledger("transactional down", List.of(MIGRATE), ROLL_BACK_ALL),
            works("stepwise up", List.of(List.of("migrate", "--to", "001")), MIGRATE, WHILE_REWORKING),
            works(
                    "stepwise down",
                    List.of(MIGRATE),
                    List.of("rollback", "--to", "001", "--yes", PATIENT),
                    WHILE_UNDOING),
            ledger("seed", List.of(MIGRATE), SEED));

    private Kinds() {}

    /** The kinds of the soak test: each set of the applications applied, rolled back, and seeded. */
    static List<Kind> ofTheSoak() {
        List<Kind> kinds = new ArrayList<>();
        for (String set : List.of("adid", "kratos", "proofoffunds", "referralos", "trustregistry")) {
            kinds.add(application("up", set, List.of(), MIGRATE));
            kinds.add(application("down", set, List.of(MIGRATE), ROLL_BACK_ALL));
            kinds.add(application("seed", set, List.of(MIGRATE), SEED));
        }
        return kinds;
    }

    /** Adds a column to a table that other clients use. */
    static Kind addingAColumn() {
        return ledger("one more column", List.of(List.of("migrate", "--to", "002")), List.of("migrate", "--to", "003"));
    }

    private static Kind ledger(String name, List<List<String>> before, List<String> command) {
        return new Kind(name, "ledger", OWN_SETS, before, command, List.of());
    }

    private static Kind works(String name, List<List<String>> before, List<String> command, List<Obstacle> obstacles) {
        return new Kind(name, "works", OWN_SETS, before, command, obstacles);
    }

    /** A kind with a set of the applications. */
    static Kind application(String name, String set, List<List<String>> before, List<String> command) {
        return new Kind(set + " " + name, set, APPLICATION_SETS, before, command, List.of());
    }

    /** The jar or folder that contains a class. */
    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every class on the class path has a location", e);
        }
    }
}
