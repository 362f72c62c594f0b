package dev.rung.engine.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.model.ServerError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Databases.class)
class PipelineTest {

    @ParameterizedTest(name = "statement {0} in {1}")
    @CsvSource({
        "0, en-US",
        "1, de-DE",
        "999, en-US",
        "1234, en-US",
        "1234, de-DE",
        "1234, fr-FR",
        "1234, de-CH",
        "1234, ja-JP",
        "1, ar-EG",
        "1234, ar-EG",
        "1234, fa-IR",
        "1234, bn-BD",
        "1234, mr-IN",
        "7, th-TH-u-nu-thai",
        "1234, th-TH-u-nu-thai"
    })
    void the_statement_that_failed_is_found_among_many_in_any_locale(int failing, String locale, Database database)
            throws SQLException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try (Connection connection = database.connections().open()) {
            connection.setAutoCommit(false);
            Pipeline pipeline = new Pipeline(connection);
            for (int i = 0; i < 1300; i++) {
                pipeline.add(i == failing ? "set local no_such_setting = 7" : "set local work_mem = '7MB'", i);
            }
            StatementException failure = catchThrowableOfType(StatementException.class, pipeline::flush);
            assertThat(failure.index()).isEqualTo(failing);
            assertThat(ServerError.of(failure.reason()).sqlState()).hasValue("42704");
        } finally {
            Locale.setDefault(before);
        }
    }

    /**
     * If all statements were sent at once, the server would wait until its notices are read, and the client until the
     * server reads.
     */
    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void long_answers_while_statements_are_sent_do_not_block(Database database) throws Exception {
        String said = "raise notice '%', '" + "x".repeat(20_000) + "';";
        try (Connection connection = database.connections().open()) {
            connection.setAutoCommit(false);
            Pipeline pipeline = new Pipeline(connection);
            for (int i = 0; i < 250; i++) {
                pipeline.add("do $$ begin " + said + " end $$", i);
            }
            // A statement whose output exceeds all buffers, before a statement whose text does.
            pipeline.add("do $$ begin for i in 1..400 loop " + said + " end loop; end $$", 250);
            pipeline.add("do $$ begin " + said.repeat(400) + " end $$", 251);
            pipeline.add("create temporary table t as select 1", 252);
            pipeline.add("update t set a = 1", 253);
            assertThat(catchThrowableOfType(StatementException.class, pipeline::flush)
                            .index())
                    .isEqualTo(253);
        }
    }
}
