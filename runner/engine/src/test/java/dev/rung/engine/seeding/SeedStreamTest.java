package dev.rung.engine.seeding;

import static dev.rung.engine.seeding.SeedSets.plant;
import static dev.rung.engine.seeding.SeedSets.rung;
import static dev.rung.engine.seeding.Things.THINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.Fixtures;
import dev.rung.Fixtures.OnConflict;
import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.seeding.Things.Thing;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests seeds whose rows are produced while they are planted. */
@ExtendWith(Databases.class)
class SeedStreamTest {

    @BeforeEach
    void table(Database database) {
        database.execute(Things.CREATE);
    }

    @Test
    void a_stream_is_read_when_the_seed_is_planted_and_always_closed(Database database) {
        List<String> calls = new ArrayList<>();
        Rung rung = rung(database.connections(), fixtures -> {
                    calls.add("recorded");
                    things(fixtures)
                            .doNothing(Things.stream(3)
                                    .peek(thing -> calls.add("row"))
                                    .onClose(() -> calls.add("closed")));
                })
                .build();
        assertThat(rung.set().seeds()).hasSize(1);
        rung.migrate();
        assertThat(calls).isEmpty();
        SeedPlan plan = rung.planSeeds(Environment.TEST, true);
        assertThat(calls).containsExactly("recorded", "closed");
        assertThat(plan.emptied()).extracting(Object::toString).containsExactly("shop.things");
        SeedInsert insert = plan.seeds().getFirst().inserts().getFirst();
        assertThat(insert.rowCount()).isEmpty();
        assertThat(insert.statementsIn(rung.schema())).isEmpty();
        for (int time = 0; time < 2; time++) {
            calls.clear();
            assertThat(rung.seed(plan).planted()).extracting(Object::toString).containsExactly("""
                Planted[seed=s001_demo, offered=3, written=3]\
                """);
            assertThat(calls).containsExactly("recorded", "row", "row", "row", "closed");
        }
        assertThat(plant(rung).written()).isZero();
    }

    @Test
    void rows_are_released_when_they_are_written(Database database) {
        int count = 200_000;
        List<WeakReference<Thing>> rows = new ArrayList<>();
        List<Long> alive = new ArrayList<>();
        long written = plant(
                        database.connections(),
                        fixtures -> things(fixtures)
                                .doNothing(Things.stream(count).peek(thing -> {
                                    rows.add(new WeakReference<>(thing));
                                    if (rows.size() % (count / 4) == 0) {
                                        System.gc();
                                        alive.add(rows.stream()
                                                .filter(row -> row.get() != null)
                                                .count());
                                    }
                                })))
                .written();
        assertThat(written).isEqualTo(count);
        assertThat(alive).hasSize(4).allMatch(rowsInMemory -> rowsInMemory <= 2L * StagingTable.MOST_ROWS);
        assertThat(database.value("select count(*) from shop.things")).isEqualTo(String.valueOf(count));
    }

    @Test
    void listed_and_streamed_rows_keep_their_order_whatever_columns_they_set(Database database) {
        plant(database.connections(), fixtures -> {
            things(fixtures).doNothing(List.of(new Thing(9_001), new Thing(9_002).name("b")));
            things(fixtures).doNothing(Stream.<Thing>empty());
            things(fixtures)
                    .doNothing(Stream.of(
                                    Things.stream(1_500),
                                    Stream.of(
                                            new Thing(9_003),
                                            new Thing(9_004).name("d").size(4)),
                                    Things.stream(1_500)
                                            .map(thing -> thing.size(1).name("x"))
                                            .skip(1_500))
                            .flatMap(rows -> rows));
            things(fixtures).doNothing(Things.stream(4_000).skip(1_500).map(thing -> thing.size(null)));
        });
        assertThat(database.value("select count(*) from shop.things a join shop.things b on b.place = a.place + 1"
                        + " where array_position(array[9001, 9002, 9003, 9004], a.id) is null and b.id < 9000"
                        + " and b.id <> a.id + 1"))
                .isEqualTo("0");
        assertThat(database.value("select string_agg(id || name, ' ' order by place) from shop.things where id > 9000"))
                .isEqualTo("9001nameless 9002b 9003nameless 9004d");
        assertThat(database.value("select string_agg(id::text, ' ' order by place) from shop.things"
                        + " where id in (9002, 1, 1500, 9003, 9004, 1501, 4000)"))
                .isEqualTo("9002 1 1500 9003 9004 1501 4000");
    }

    @Test
    void a_second_attempt_reads_the_stream_again(Database database) throws SQLException {
        AtomicInteger recorded = new AtomicInteger();
        Rung rung = rung(database.connections(), fixtures -> {
                    recorded.incrementAndGet();
                    things(fixtures).doUpdate(Things.stream(2_000));
                })
                .timeouts(new TimeoutSettings(Duration.ofMillis(200), Duration.ZERO, Duration.ZERO))
                .retries(new RetrySettings(2, Duration.ofMillis(10), Duration.ofMillis(10)))
                .build();
        try (Connection blocker = database.connections().open();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table shop.things in access exclusive mode");
            assertThatThrownBy(() -> plant(rung))
                    .hasMessageStartingWith("s001_demo failed in table shop.things (Demo.java:")
                    .hasMessageContaining("): canceling statement due to lock timeout [55P03]\n"
                            + "nothing of s001_demo was kept\nanother session held the lock in every attempt");
        }
        assertThat(recorded).hasValue(3);
        assertThat(plant(rung).written()).isEqualTo(2_000);
    }

    @Test
    void a_row_that_cannot_be_produced_is_named_and_nothing_is_kept(Database database) {
        fails(
                database,
                fixtures -> things(fixtures)
                        .doNothing(Things.stream(30_000)
                                .map(thing ->
                                        thing.get(THINGS.id) == 25_001 ? new Thing(Integer.parseInt("many")) : thing)),
                "row 25,001 can't be produced: java.lang.NumberFormatException: For input string: \"many\"");
        fails(
                database,
                fixtures -> things(fixtures).doNothing(Stream.of(new Thing(1), new Thing())),
                "row 2 can't be produced: java.lang.IllegalArgumentException: a row for things sets no column");
        fails(
                database,
                fixtures -> things(fixtures).doNothing(Stream.of(new Thing(1), null)),
                "row 2 can't be produced: java.lang.IllegalArgumentException: a row for things is null");
        fails(
                database,
                fixtures -> things(fixtures).doNothing(Stream.of(1).map(any -> {
                    things(fixtures).doNothing(new Thing(1));
                    return new Thing(2);
                })),
                "row 1 can't be produced: java.lang.IllegalStateException: the fixtures are used after plant has"
                        + " returned");
        Stream<Thing> used = Things.stream(1);
        assertThatThrownBy(() -> plant(
                        database.connections(), fixtures -> things(fixtures).doNothing(used)))
                .isInstanceOf(SeedFailedException.class)
                .hasMessageContaining("plant throws while it is recorded: java.lang.IllegalStateException: stream has"
                        + " already been operated upon or closed\nnothing of s001_demo was kept\n");
    }

    @Test
    void a_seed_that_says_something_else_each_time_is_refused(Database database) {
        AtomicInteger times = new AtomicInteger();
        assertThatThrownBy(() -> plant(database.connections(), fixtures -> {
                    things(fixtures).doNothing(Things.stream(1));
                    if (times.incrementAndGet() > 1) {
                        things(fixtures).doUpdate(Things.stream(1));
                    }
                }))
                .hasMessage("s001_demo failed: plant gives different rows each time it is recorded\n"
                        + "nothing of s001_demo was kept\n"
                        + "remove the clock, random numbers and other changing input from it, and run"
                        + " Rung.seed(...) again");
    }

    @Test
    void a_seed_that_cannot_be_recorded_stops_what_plants_it_and_nothing_else(Database database) {
        List<String> calls = new ArrayList<>();
        Rung rung = rung(database.connections(), fixtures -> {
                    things(fixtures).doNothing(Things.stream(1).onClose(() -> calls.add("closed")));
                    throw new IllegalStateException("no rows");
                })
                .build();
        rung.migrate();
        assertThat(rung.set().problems()).isEmpty();
        assertThat(rung.set().seedProblems())
                .singleElement()
                .asString()
                .matches("Demo \\(Demo.java:\\d+\\): plant throws while it is recorded:"
                        + " java.lang.IllegalStateException: no rows\n  only pass rows to the fixtures there");
        assertThat(calls).containsExactly("closed");
        assertThatThrownBy(() -> rung.planSeeds(Environment.TEST, false)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> rung.planReset(Environment.TEST)).isInstanceOf(ProblemsException.class);
        assertThat(rung.planSeeds(Environment.DEVELOPMENT, false).seeds()).isEmpty();
        assertThat(rung.planReset(Environment.DEVELOPMENT).objects()).isNotEmpty();
    }

    private static void fails(Database database, Consumer<Fixtures> plant, String reason) {
        assertThatThrownBy(() -> plant(database.connections(), plant))
                .isInstanceOf(SeedFailedException.class)
                .hasMessageMatching("s001_demo failed in table shop\\.things \\(Demo\\.java:\\d+\\): "
                        + java.util.regex.Pattern.quote(reason)
                        + "\n"
                        + "nothing of s001_demo was kept\n"
                        + "correct the seed, and run Rung\\.seed\\(\\.\\.\\.\\) again");
        assertThat(database.value("select count(*) from shop.things")).isEqualTo("0");
    }

    private static OnConflict<Thing> things(Fixtures fixtures) {
        return fixtures.into(THINGS).onConflict(THINGS.id);
    }
}
