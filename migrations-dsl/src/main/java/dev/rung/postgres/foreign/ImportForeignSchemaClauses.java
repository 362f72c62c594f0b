package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;

/** The clauses of {@code IMPORT FOREIGN SCHEMA}, in their order. */
public interface ImportForeignSchemaClauses {

    /** What may come first: which tables; all if it isn't said. */
    interface Tables extends From {

        /** Imports these tables only; one that isn't there is passed over. */
        From limitTo(String table, String... more);

        /** As {@link #limitTo(String, String...)}, for a list of at least one. */
        default From limitTo(List<String> tables) {
            return limitTo(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }

        /** Imports all tables but these. */
        From except(String table, String... more);

        /** As {@link #except(String, String...)}, for a list of at least one. */
        default From except(List<String> tables) {
            return except(Lists.first(tables, "tables"), Lists.others(tables, String[]::new));
        }
    }

    /** What must come next: the server. */
    interface From {

        /** Names the server that has the tables. */
        Into fromServer(Name server);

        /** Names the server that has the tables. */
        default Into fromServer(String server) {
            return fromServer(name(server));
        }
    }

    /** What must come next: the schema here. */
    interface Into {

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
