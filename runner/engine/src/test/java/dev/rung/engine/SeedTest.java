package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class SeedTest {

    /** Table classes like those that jOOQ generates, reduced to the parts that seeds use. */
    private static final String TABLES = """
        package seeds;

        import java.util.List;
        import org.jooq.ForeignKey;
        import org.jooq.Record;
        import org.jooq.TableField;
        import org.jooq.UniqueKey;
        import org.jooq.impl.*;

        final class Tables {
            static final class Users extends TableImpl<User> {
                static final Users USERS = new Users();
                final TableField<User, Integer> ID = createField(DSL.name("id"), SQLDataType.INTEGER, this);
                final TableField<User, String> NAME = createField(DSL.name("name"), SQLDataType.VARCHAR, this);
                Users() { super(DSL.name("users")); }
                @Override public Class<User> getRecordType() { return User.class; }
                @Override public UniqueKey<User> getPrimaryKey() {
                    return Internal.createUniqueKey(this, DSL.name("users_pkey"), new TableField[] {ID}, true);
                }
            }
            static final class Orders extends TableImpl<Order> {
                static final Orders ORDERS = new Orders();
                final TableField<Order, Integer> ID = createField(DSL.name("id"), SQLDataType.INTEGER, this);
                final TableField<Order, Integer> USER_ID = createField(DSL.name("user_id"), SQLDataType.INTEGER, this);
                Orders() { super(DSL.name("orders")); }
                @Override public Class<Order> getRecordType() { return Order.class; }
                @Override public List<ForeignKey<Order, ?>> getReferences() {
                    return List.of(Internal.createForeignKey(this, DSL.name("orders_user"),
                            new TableField[] {USER_ID}, Users.USERS.getPrimaryKey(),
                            new TableField[] {Users.USERS.ID}, true));
                }
            }
            public static final class User extends TableRecordImpl<User> {
                public User() { super(Users.USERS); }
                User id(int id) { set(Users.USERS.ID, id); return this; }
                User name(String name) { set(Users.USERS.NAME, name); return this; }
            }
            public static final class Order extends TableRecordImpl<Order> {
                public Order() { super(Orders.ORDERS); }
                Order id(int id) { set(Orders.ORDERS.ID, id); return this; }
                Order user(int id) { set(Orders.ORDERS.USER_ID, id); return this; }
            }
        }
        """;

    private static final String ORDERS_FIRST = """
        fixtures.into(ORDERS).onConflict(ORDERS.ID).doNothing(new Tables.Order().id(10).user(1));
        fixtures.into(USERS).onConflict(USERS.ID).doNothing(
                new Tables.User().id(1).name("it's Ada"), new Tables.User().id(2));
        """;

    @TempDir
    private Path folder;

    private MigrationSources migrations;

    @BeforeEach
    void migrations() {
        migrations = MigrationSources.shop(folder)
                .migration(
                        "V001_Init",
                        """
                        steps.run(createTable("users").column("id", INTEGER).column("name", VARCHAR).primaryKey("id"));
                        steps.run(createTable("orders").column("id", INTEGER).column("user_id", INTEGER).primaryKey("id")
                                .constraint(foreignKey("user_id").references("users", "id")));
                        steps.run(createTable("items").column("order_id", INTEGER)
                                .constraint(foreignKey("order_id").references("orders", "id")));
                        """,
                        "steps.run(dropTable(\"items\"), dropTable(\"orders\"), dropTable(\"users\"));");
    }

    @Test
    void tables_are_filled_in_the_order_of_their_foreign_keys(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST);
        assertThat(rung.seed(rung.planSeeds(Environment.DEVELOPMENT, false)).planted())
                .extracting(Object::toString)
                .containsExactly("Planted[seed=s001_demo, offered=3, written=3]");
        assertThat(database.value(
                        "select string_agg(id || coalesce(' ' || name, ''), ', ' order by id) from shop.users"))
                .isEqualTo("1 it's Ada, 2");
        assertThat(database.log("shop"))
                .containsExactly("migrate 001_init done", "protect done", "seed s001_demo done");
    }

    @Test
    void rows_of_one_table_keep_their_order_whatever_columns_they_set(Database database) {
        Rung rung = seeded(database, "", """
            fixtures.into(USERS).onConflict(USERS.ID).doNothing(
                    new Tables.User().id(1).name("a"), new Tables.User().id(2).name("b"),
                    new Tables.User().id(3), new Tables.User().id(4).name("d"));
            fixtures.into(ORDERS).onConflict(ORDERS.ID).doNothing(new Tables.Order().id(10).user(5));
            fixtures.into(USERS).onConflict(USERS.ID).doNothing(new Tables.User().id(5));
            """);
        database.execute(
                "create sequence shop.arrival", "alter table shop.users add n int default nextval('shop.arrival')");
        SeedPlan plan = rung.planSeeds(Environment.TEST, false);
        rung.seed(plan);
        assertThat(database.value("select string_agg(id::text, ' ' order by n) from shop.users"))
                .isEqualTo("1 2 3 4 5");
        assertThat(plan.seeds().getFirst().inserts())
                .extracting(insert -> insert.table().name()
                        + insert.statementsIn(rung.schema()).stream()
                                .map(statement -> " " + statement.rows())
                                .collect(Collectors.joining()))
                .containsExactly("users 2 1 1", "users 1", "orders 1");
    }

    @Test
    void planting_again_writes_nothing_and_keeps_what_was_changed(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST);
        SeedPlan plan = rung.planSeeds(Environment.TEST, false);
        rung.seed(plan);
        database.execute("update shop.users set name = 'Grace' where id = 1");
        assertThat(rung.seed(plan).planted().getFirst().written()).isZero();
        assertThat(database.value("select name from shop.users where id = 1")).isEqualTo("Grace");
    }

    @Test
    void do_update_restores_what_was_changed(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST.replace("doNothing", "doUpdate"));
        SeedPlan plan = rung.planSeeds(Environment.TEST, false);
        rung.seed(plan);
        database.execute("update shop.users set name = 'Grace' where id = 1");
        assertThat(rung.seed(plan).planted().getFirst().written()).isEqualTo(2);
        assertThat(database.value("select name from shop.users where id = 1")).isEqualTo("it's Ada");
    }

    @Test
    void a_reset_empties_the_seeded_tables_and_those_that_refer_to_them(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST);
        rung.seed(rung.planSeeds(Environment.DEVELOPMENT, false));
        database.execute("insert into shop.users values (3, 'Mallory')", "insert into shop.items values (10)");
        SeedPlan plan = rung.planSeeds(Environment.DEVELOPMENT, true);
        assertThat(plan.emptied())
                .extracting(Object::toString)
                .containsExactly("shop.items", "shop.orders", "shop.users");
        rung.seed(plan);
        assertThat(database.value("select count(*) from shop.users")).isEqualTo("2");
        assertThat(database.value("select count(*) from shop.items")).isEqualTo("0");
        assertThat(database.log("shop")).contains("seed_reset done");
    }

    @Test
    void a_seed_is_planted_only_in_its_environments(Database database) {
        Rung rung = seeded(database, "@dev.rung.Environments(dev.rung.Environment.STAGING)", ORDERS_FIRST);
        assertThat(rung.planSeeds(Environment.TEST, false).seeds()).isEmpty();
        assertThat(rung.planSeeds(Environment.STAGING, false).seeds()).hasSize(1);
    }

    @Test
    void production_is_never_seeded(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST);
        assertThatThrownBy(() -> rung.planSeeds(Environment.PRODUCTION, false))
                .isInstanceOf(SeedingRefusedException.class)
                .hasMessage("production is never seeded; nothing was done\n"
                        + "  put rows that production needs into a migration");
    }

    @Test
    void staging_is_never_emptied(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST);
        assertThatThrownBy(() -> rung.planSeeds(Environment.STAGING, true))
                .hasMessage("a database for staging is never emptied; nothing was done\n"
                        + "  plan with Rung.planSeeds(environment, false), or use development or test");
    }

    @Test
    void a_failed_seed_is_rolled_back_and_its_place_is_reported(Database database) {
        Rung rung = seeded(database, "", ORDERS_FIRST.replace("user(1)", "user(7)"));
        SeedPlan plan = rung.planSeeds(Environment.TEST, false);
        assertThatThrownBy(() -> rung.seed(plan)).hasMessage("""
            s001_demo failed in table shop.orders (S001_Demo.java:12): insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey" [23503]
              detail: Key (user_id)=(7) is not present in table "users".
              row 1: id = 10, user_id = 7
            nothing of s001_demo was kept
            correct the seed, or the row that conflicts with it, and run Rung.seed(...) again\
            """);
        assertThat(database.value("select count(*) from shop.users")).isEqualTo("0");
    }

    @Test
    void a_seed_whose_table_is_missing_asks_for_the_migrations(Database database) {
        Rung rung = database.rung(withSeed("", ORDERS_FIRST).load()).build();
        SeedPlan plan = rung.planSeeds(Environment.TEST, false);
        assertThatThrownBy(() -> rung.seed(plan)).hasMessage("""
            s001_demo failed in table shop.users (S001_Demo.java:13): relation "shop.users" does not exist [42P01]
            nothing of s001_demo was kept
            the schema doesn't match the seed: run Rung.status(), then Rung.migrate()\
            """);
    }

    @Test
    void a_seed_has_the_same_lock_timeout_and_attempts_as_a_migration(Database database) throws Exception {
        ClassLoader loader = withSeed("", ORDERS_FIRST).load();
        database.rung(loader).build().migrate();
        Rung rung = database.rung(loader)
                .timeouts(new TimeoutSettings(Duration.ofMillis(300), Duration.ZERO, Duration.ZERO))
                .retries(new RetrySettings(2, Duration.ofMillis(10), Duration.ofMillis(10)))
                .build();
        try (Connection blocker = database.connections().open();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table shop.users in access exclusive mode");
            String remedy = "another session held the lock in every attempt(, last \\w+ on shop\\.users, held by .*)?:"
                    + " run Rung.seed\\(\\.\\.\\.\\) again when it has released the lock, or raise the limits with the"
                    + " lock timeout of RungBuilder.timeouts\\(\\.\\.\\.\\) or the attempts of"
                    + " RungBuilder.retries\\(\\.\\.\\.\\)";
            assertThatThrownBy(() -> rung.seed(rung.planSeeds(Environment.TEST, false)))
                    .hasMessageMatching("""
                        s001_demo failed in table shop.users \\(S001_Demo.java:13\\): canceling statement due to lock timeout \\[55P03\\]
                        nothing of s001_demo was kept
                        """ + remedy);
            assertThatThrownBy(() -> rung.seed(rung.planSeeds(Environment.TEST, true)))
                    .hasMessageMatching(
                            "the seeded tables could not be emptied: canceling statement due to lock timeout"
                                    + " \\[55P03\\]; nothing was done\n" + remedy);
        }
        assertThat(database.log("shop"))
                .containsExactly(
                        "migrate 001_init done", "protect done", "seed s001_demo retried", "seed_reset retried");
    }

    @Test
    void incomplete_rows_of_a_seed_are_reported_when_it_is_recorded() {
        MigrationSources sources = withSeed("", "fixtures.into(USERS).onConflict().doNothing(new Tables.User().id(1));")
                .file(
                        "S002_Foreign",
                        seed(
                                "",
                                "S002_Foreign",
                                "fixtures.into(USERS).onConflict(ORDERS.USER_ID).doNothing(new Tables.User());"))
                .file(
                        "S003_Empty",
                        seed(
                                "",
                                "S003_Empty",
                                "fixtures.into(USERS).onConflict(USERS.ID).doNothing(new Tables.User());"))
                .file("S004_None", seed("", "S004_None", "fixtures.into(USERS).onConflict(USERS.ID).doNothing();"));
        assertThat(Rung.sets(sources.load()).getFirst().seedProblems())
                .extracting(Problem::toString)
                .containsExactly(
                        problem("S001_Demo", "onConflict() has no column of users"),
                        problem(
                                "S002_Foreign",
                                "onConflict() has the argument \"orders\".\"user_id\", which isn't a column of users"),
                        problem("S003_Empty", "a row for users sets no column"),
                        problem("S004_None", "there is no row for users"));
    }

    private static String problem(String seed, String message) {
        return seed + " (" + seed + ".java:12): plant throws while it is recorded:"
                + " java.lang.IllegalArgumentException: " + message + "\n  only pass rows to the fixtures there";
    }

    private Rung seeded(Database database, String annotations, String body) {
        Rung rung = database.rung(withSeed(annotations, body).load()).build();
        rung.migrate();
        return rung;
    }

    private MigrationSources withSeed(String annotations, String body) {
        return migrations
                .inPackage("seeds", "@dev.rung.SeedSet(of = \"shop\")")
                .file("Tables", TABLES)
                .file("S001_Demo", seed(annotations, "S001_Demo", body));
    }

    /** The source of a seed whose body begins at line 12. */
    private static String seed(String annotations, String name, String body) {
        return "package seeds;\n\n"
                + "import static seeds.Tables.Orders.ORDERS;\n"
                + "import static"
                + " seeds.Tables.Users.USERS;\n\n"
                + "import"
                + " dev.rung.*;\n\n" + annotations + "\npublic final class " + name + " implements Seed {\n"
                + "    @Override\n    public void plant(Fixtures fixtures) {\n" + body.indent(8) + "    }\n}\n";
    }
}
