package dev.rung.engine.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.sql.PlainSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSqlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        1 | select 1
        1 | select 1;
        1 | ; select 1 ; ; -- and; that's it
        1 | /* a; /* b; */ c; */ select ';', "a;b", E'\\';', U&';'
        1 | do $x$ begin perform 1; commit; end $x$
        1 | create function f() returns int begin atomic select case when true then 1 end; select 2; end
        1 | create rule r as on insert to t do also (delete from a; delete from b)
        2 | begin; commit
        2 | select 'a\\'; drop table a
        3 | BEGIN; insert into a values (';'); COMMIT;
        0 | -- nothing
        0 | ;;
        """)
    void statements_are_counted_as_the_driver_splits_them(int count, String sql) {
        assertThat(PlainSql.of(sql).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Create Unique Index Concurrently i on a (id)",
                "/* why */ create -- so\n index\nconcurrently on a (id)",
                "drop index concurrently i",
                "reindex index concurrently i",
                "reindex (verbose, concurrently) table a",
                "reindex (tablespace \"off\", concurrently true) table a",
                "reindex (verbose) schema shop",
                "vacuum",
                "vacuum(full) a",
                "cluster",
                "cluster (verbose)",
                "create database d",
                "drop tablespace t",
                "alter system set work_mem = '1MB'",
                "alter database d set tablespace t",
                "alter table only shop.p detach partition shop.\"p-1\" concurrently",
                "commit prepared 'x'",
                "discard all",
            })
    void a_statement_that_postgres_refuses_in_a_transaction_is_known(String sql) {
        assertThat(PlainSql.of(sql).isTransactional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index i on a (id)",
                "create index \"concurrently\" on a (id)",
                "create index i on a ((f('concurrently')))",
                "-- vacuum\nselect 1",
                "reindex table a",
                "reindex (concurrently off) table a",
                "cluster a using i",
                "cluster verbose a",
                "refresh materialized view concurrently m",
                "alter table p detach partition p1",
                "alter database d set work_mem = '1MB'",
                "alter type mood add value 'calm'",
                "analyze a",
                "comment on table a is 'vacuum'",
            })
    void any_other_statement_may_run_in_a_transaction(String sql) {
        assertThat(PlainSql.of(sql).isTransactional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEGIN               | Begin isolation level serializable
        START TRANSACTION   | /* now */ start transaction
        COMMIT              | commit and chain
        END                 | end
        ROLLBACK            | rollback to savepoint a
        ABORT               | abort
        SAVEPOINT           | savepoint a
        RELEASE             | release a
        PREPARE TRANSACTION | prepare transaction 'x'
        SET TRANSACTION     | set transaction read only
        COMMIT              | select 1; commit; select 2
        """)
    void transaction_control_is_named_by_its_keywords(String keywords, String sql) {
        assertThat(PlainSql.of(sql).transactionControl()).contains(keywords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"commit\"",
                "prepare p as select 1",
                "rollback prepared 'x'",
                "-- begin\nselect 1",
                "do 'begin commit; end'",
                "set constraints all immediate",
                "endpoint",
                "select 'a' || $$; commit; $$",
            })
    void other_statements_do_not_control_transactions(String sql) {
        assertThat(PlainSql.of(sql).transactionControl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | vacuum (analyze) a
        true  | ANALYZE a
        true  | reindex table concurrently a
        true  | checkpoint
        true  | alter system set work_mem = '1MB'
        false | create index concurrently i on a (id)
        false | drop index concurrently if exists i
        false | create database d
        false | analyze a; drop table a
        """)
    void maintenance_may_be_repeated(boolean repeatable, String sql) {
        assertThat(PlainSql.of(sql).isRepeatable()).isEqualTo(repeatable);
    }

    @Test
    void a_text_that_ends_in_the_middle_of_a_quote_is_one_statement() {
        assertThat(PlainSql.of("select 'a; b").count()).isEqualTo(1);
        assertThat(PlainSql.of("select $x$ a; b").count()).isEqualTo(1);
        assertThat(PlainSql.of("select 1 /* a; b").count()).isEqualTo(1);
        assertThat(PlainSql.of("select \"a; b").count()).isEqualTo(1);
    }

    @Test
    void a_quoted_word_is_no_keyword_and_special_characters_are_a_statement() {
        assertThat(PlainSql.of("\"vacuum\"").isTransactional()).isTrue();
        assertThat(PlainSql.of("(").count()).isEqualTo(1);
        assertThat(PlainSql.of("\u00e9\u00df vacuum").isTransactional()).isTrue();
    }
}
