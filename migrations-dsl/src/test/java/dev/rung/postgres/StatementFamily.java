package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Renders each example of a family, runs it, reads it back, and verifies the properties that the statement states. */
@Tag("every-version")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatementFamily {

    private static final Pattern IF_NOT_EXISTS = Pattern.compile("^create [a-z ]*if not exists ");

    private ScratchDatabase database;
    private Golden golden;

    /** The examples, with unique titles. */
    abstract List<Example> examples();

    private String family() {
        return getClass().getSimpleName().replaceFirst("StatementsTest$", "");
    }

    @BeforeAll
    void open() {
        database = ScratchServer.shared().createDatabase();
        golden = Golden.read(family());
    }

    @AfterAll
    void close() {
        database.close();
        if (Golden.UPDATE) {
            golden.write(examples());
        }
    }

    @Test
    void the_server_has_the_requested_version() {
        String wanted = System.getProperty("rung.test.version");
        if (wanted != null) {
            assertThat(wanted).startsWith(ScratchServer.shared().majorVersion() + ".");
        }
    }

    @TestFactory
    Stream<DynamicTest> renders() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> {
                    String sql = render(example.statement());
                    if (Golden.UPDATE) {
                        golden.of(example).sql = sql;
                    }
                    assertThat(sql).isEqualTo(golden.of(example).sql);
                    assertThat(example.statement()).hasToString(sql);
                }));
    }

    @TestFactory
    Stream<DynamicTest> is_conditional_if_it_does_nothing_for_an_existing_object() {
        return examples().stream()
                .filter(example -> render(example.statement()).startsWith("create "))
                .map(example -> DynamicTest.dynamicTest(
                        example.title(),
                        () -> assertThat(example.statement().isConditional())
                                .isEqualTo(IF_NOT_EXISTS
                                        .matcher(render(example.statement()))
                                        .find())));
    }

    @TestFactory
    Stream<DynamicTest> runs_and_is_read_back_from_the_catalog() {
        int version = ScratchServer.shared().majorVersion();
        return examples().stream()
                .filter(Example::run)
                .filter(example -> example.statement().since() <= version)
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> run(example, version)));
    }

    @TestFactory
    Stream<DynamicTest> a_statement_of_a_later_version_is_rejected() {
        int version = ScratchServer.shared().majorVersion();
        return examples().stream()
                .filter(Example::run)
                .filter(example -> example.statement().since() > version)
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> {
                    try (Connection connection = database.connect()) {
                        assertThatThrownBy(() -> new Trial(connection).runAlone(example))
                                .isInstanceOf(SQLException.class);
                    }
                }));
    }

    private void run(Example example, int version) throws SQLException {
        try (Connection connection = database.connect()) {
            Trial trial = new Trial(connection);
            String catalog = trial.run(example);
            if (Golden.UPDATE && !catalog.equals(golden.of(example).catalog(version))) {
                golden.of(example).catalog.put(version == 18 ? Integer.MAX_VALUE : version, catalog);
            }
            assertThat(catalog).isEqualTo(golden.of(example).catalog(version));
        }
    }

    static String render(PostgresStatement statement) {
        return statement.toSql();
    }
}
