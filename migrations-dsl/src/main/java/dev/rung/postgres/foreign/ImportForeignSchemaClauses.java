package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;

/** The clauses of {@code IMPORT FOREIGN SCHEMA}, in their order. */
public interface ImportForeignSchemaClauses {

    /**
     * An incomplete {@code IMPORT FOREIGN SCHEMA}: call {@code fromServer(...)} next, or {@code limitTo(...)} or
     * {@code except(...)} before it.
     */
    interface TablesWithoutServer extends WithoutServer {

        /** Imports these tables only; one that isn't there is passed over. */
        WithoutServer limitTo(String table, String... more);

        /** As {@link #limitTo(String, String...)}, for a list of at least one. */
        default WithoutServer limitTo(List<String> tables) {
            return limitTo(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }

        /** Imports all tables but these. */
        WithoutServer except(String table, String... more);

        /** As {@link #except(String, String...)}, for a list of at least one. */
        default WithoutServer except(List<String> tables) {
            return except(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }
    }

    /** An incomplete {@code IMPORT FOREIGN SCHEMA}: call {@code fromServer(...)} next. */
    interface WithoutServer {

        /** Names the server that has the tables. */
        WithoutSchema fromServer(Name server);

        /** Names the server that has the tables. */
        default WithoutSchema fromServer(String server) {
            return fromServer(name(server));
        }
    }

    /** An incomplete {@code IMPORT FOREIGN SCHEMA}: call {@code into(...)} next. */
    interface WithoutSchema {

        /** Makes the foreign tables in this schema. */
        Options into(Name schema);

        /** Makes the foreign tables in this schema. */
        default Options into(String schema) {
            return into(name(schema));
        }
    }

    /** What may come last, again and again. */
    interface Options extends PostgresStatement {

        /** Gives an option, such as {@code import_default}. */
        Options option(String option, String value);
    }
}
