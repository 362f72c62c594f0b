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

        /** Imports only these tables. Tables that don't exist are ignored. */
        WithoutServer limitTo(String table, String... more);

        /** Same as {@link #limitTo(String, String...)}, for a non-empty list. */
        default WithoutServer limitTo(List<String> tables) {
            return limitTo(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }

        /** Imports all tables except these. */
        WithoutServer except(String table, String... more);

        /** Same as {@link #except(String, String...)}, for a non-empty list. */
        default WithoutServer except(List<String> tables) {
            return except(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }
    }

    /** An incomplete {@code IMPORT FOREIGN SCHEMA}: call {@code fromServer(...)} next. */
    interface WithoutServer {

        /** Specifies the foreign server. */
        WithoutSchema fromServer(Name server);

        /** Specifies the foreign server. */
        default WithoutSchema fromServer(String server) {
            return fromServer(name(server));
        }
    }

    /** An incomplete {@code IMPORT FOREIGN SCHEMA}: call {@code into(...)} next. */
    interface WithoutSchema {

        /** Specifies the schema in which the foreign tables are created. */
        Options into(Name schema);

        /** Specifies the schema in which the foreign tables are created. */
        default Options into(String schema) {
            return into(name(schema));
        }
    }

    /** The optional {@code OPTIONS} clause. */
    interface Options extends PostgresStatement {

        /** Sets an option, such as {@code import_default}. Call it once for each option. */
        Options option(String option, String value);
    }
}
