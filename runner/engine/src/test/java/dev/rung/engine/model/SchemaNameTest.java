package dev.rung.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"public", "user", "$USER", "PG_Catalog", "pg", "a.b", "we\"ird", "it's, a name", "é"})
    void a_valid_name_is_accepted(String name) {
        assertThat(SchemaName.ofSet(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_catalog", "pg_temp", "pg_temp_3", "pg_toast", "pg_mine", "information_schema"})
    void a_schema_of_postgresqls_own_is_refused(String name) {
        assertThatThrownBy(() -> SchemaName.ofSet(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema name \"" + name + "\" is reserved for PostgreSQL's own schemas; choose another");
    }

    /** PostgreSQL would create the history in that schema, and find the tables in another one. */
    @Test
    void the_name_that_the_search_path_replaces_is_refused() {
        assertThatThrownBy(() -> SchemaName.ofSet("$user"))
                .hasMessage(
                        "schema name \"$user\" can't be used: in a search path, even quoted, it means the schema with"
                                + " the current user's name; choose another");
    }
}
