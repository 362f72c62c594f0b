package dev.rung.engine.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Steps;
import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.Script;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Frozen test vectors. If one of them changes, every checksum in every user's history changes: an upgrade of jOOQ that
 * renders differently needs a new version of the algorithm, never a new expectation here.
 */
class ChecksumTest {

    @Test
    void an_empty_script() {
        assertThat(new Script(List.of()).checksum())
                .hasToString("ef6aa05b2d18cf80079120c0b3d70b32c71c47de1d1fecdba0ebd2126640a5b5");
    }

    @Test
    void a_table() {
        assertThat(checksum(steps -> steps.run(
                        createTable("t").column("id", BIGINT.notNull()).column("name", VARCHAR(63)))))
                .hasToString("9b7e1e6a320074164abce5abbef08d4387982a0848158906a68240945752ae13");
    }

    @Test
    void literals_of_every_quoting() {
        assertThat(checksum(steps -> steps.run(insertInto(table(name("t")))
                        .columns(field(name("a")), field(name("b")), field(name("c")))
                        .values("it's", "back\\slash", "gr\u00fc\u00df $1 ?"))))
                .hasToString("e08941eb0a00347498b947672c6087663f75a9054ecb2c3f5f882aaefb8a8edc");
    }

    @Test
    void steps_that_are_no_queries() {
        assertThat(checksum(steps -> {
                    steps.sql("vacuum t");
                    steps.call("count", dsl -> {});
                    steps.irreversible("gone");
                }))
                .hasToString("97a1516671bc9d2f516a9f1f73fbab188b17d71ba9ce3b606285801d1fdd1d38");
    }

    @Test
    void the_same_text_as_another_kind_of_step_is_another_script() {
        assertThat(checksum(steps -> steps.sql("count")))
                .isNotEqualTo(checksum(steps -> steps.call("count", dsl -> {})));
    }

    @Test
    void the_border_between_two_steps_counts() {
        assertThat(checksum(steps -> {
                    steps.sql("a");
                    steps.sql("bc");
                }))
                .isNotEqualTo(checksum(steps -> {
                    steps.sql("ab");
                    steps.sql("c");
                }));
    }

    private static Checksum checksum(Consumer<Steps> up) {
        return Recorder.record(ChecksumTest.class, up).checksum();
    }
}
