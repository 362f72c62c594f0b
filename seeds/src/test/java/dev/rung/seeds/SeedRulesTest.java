package dev.rung.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.SeedOutcome.Planted;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedRulesTest {

    @ParameterizedTest
    @MethodSource("dev.rung.seeds.SeededDatabase#sets")
    void planting_again_changes_nothing(String set) throws SQLException {
        try (SeededDatabase database = new SeededDatabase(set)) {
            assertThat(database.seed(Environment.DEVELOPMENT).planted()).allMatch(seed -> seed.written() > 0);
            List<String> rows = database.rows();

            database.becomes(Environment.TEST);
            assertThat(database.seed(Environment.TEST).planted())
                    .isNotEmpty()
                    .extracting(Planted::written)
                    .containsOnly(0L);
            assertThat(database.rows()).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.seeds.SeededDatabase#sets")
    void a_reset_plants_the_same_rows_once_more(String set) throws SQLException {
        try (SeededDatabase database = new SeededDatabase(set)) {
            database.seed(Environment.DEVELOPMENT);
            List<String> rows = withoutDrawnIds(database.rows());

            database.becomes(Environment.TEST);
            assertThat(database.reset(Environment.TEST).planted()).allMatch(seed -> seed.written() == seed.offered());
            assertThat(withoutDrawnIds(database.rows())).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.seeds.SeededDatabase#sets")
    void seeds_are_for_development_and_test_alone(String set) throws SQLException {
        try (SeededDatabase database = new SeededDatabase(set)) {
            assertThatThrownBy(() -> database.seed(Environment.PRODUCTION)).isInstanceOf(SeedingRefusedException.class);
            assertThat(database.seed(Environment.STAGING).planted()).isEmpty();
            assertThat(database.rows()).isEmpty();
        }
    }

    /** Removes the ids that the database generates. */
    private static List<String> withoutDrawnIds(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("\"id\": (\\d+|\"[0-9a-f-]{36}\")", "\"id\": drawn"))
                .sorted()
                .toList();
    }
}
