package dev.rung.postgres.foreign;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code IMPORT FOREIGN SCHEMA}. It has no {@link #effects()}, because only the foreign server knows the tables.
 *
 * @param text the statement up to the options
 * @param options the options
 */
record ImportForeignSchema(QueryPart text, List<QueryPart> options) implements ImportForeignSchemaClauses.Options {

    /** An {@code IMPORT FOREIGN SCHEMA} without its server. */
    record Start(QueryPart text) implements ImportForeignSchemaClauses.TablesWithoutServer {

        @Override
        public ImportForeignSchemaClauses.WithoutServer limitTo(String table, String... more) {
            return new Start(Sentence.of(text)
                    .addIf("limit to", Parts.names(table, more))
                    .toPart());
        }

        @Override
        public ImportForeignSchemaClauses.WithoutServer except(String table, String... more) {
            return new Start(
                    Sentence.of(text).addIf("except", Parts.names(table, more)).toPart());
        }

        @Override
        public ImportForeignSchemaClauses.WithoutSchema fromServer(Name server) {
            return schema -> new ImportForeignSchema(
                    Sentence.of(text)
                            .add("from server")
                            .add(server)
                            .add("into")
                            .add(schema)
                            .toPart(),
                    List.of());
        }
    }

    @Override
    public ImportForeignSchemaClauses.Options option(String option, String value) {
        return new ImportForeignSchema(text, Parts.appended(options, Parts.option(option, value)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(text).addIf("options", options).toQuery();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
