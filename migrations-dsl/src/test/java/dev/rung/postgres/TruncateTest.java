package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.truncate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.junit.jupiter.api.Test;

class TruncateTest {

    private static String render(Query query) {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(query);
    }

    @Test
    void a_string_is_a_name() {
        assertThat(render(truncate("a b"))).isEqualTo("truncate table \"a b\"");
        assertThat(render(truncate("a", "b").restartIdentity().cascade()))
                .isEqualTo("truncate table \"a\", \"b\" restart identity cascade");
        assertThat(render(truncate(List.of(name("s", "a"), name("b"))))).isEqualTo("truncate table \"s\".\"a\", \"b\"");
    }

    @Test
    void the_statement_equals_the_one_of_jOOQ() {
        assertThat(truncate("a")).isInstanceOf(QOM.Truncate.class).isEqualTo(DSL.truncate(name("a")));
    }
}
