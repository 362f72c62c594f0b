package dev.rung.postgres;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Name;
import org.jooq.QueryPart;

/** The clauses of {@code CREATE PUBLICATION}. */
public final class CreatePublication {

    private static final int SCHEMA_SINCE = 15;

    private final Name publication;

    CreatePublication(Name publication) {
        this.publication = publication;
    }

    private Publish of(Sentence what, List<Name> tables, int since) {
        return new Publish(
                publication, Sentence.of("create publication").add(publication).add(what.toPart()), tables, since);
    }

    /** Publishes the changes of all tables, those to come included. Only a superuser may. */
    public Publish forAllTables() {
        return of(Sentence.of("for all tables"), List.of(), PostgresStatement.OLDEST_VERSION);
    }

    /** Publishes the changes of these tables. */
    public Publish forTable(String table, String... more) {
        return forTable(name(table), Parts.names(more).toArray(Name[]::new));
    }

    /** Publishes the changes of these tables. */
    public Publish forTable(Name table, Name... more) {
        List<Name> tables = Parts.listOf(table, more);
        return of(Sentence.of("for table").addAll(tables), tables, PostgresStatement.OLDEST_VERSION);
    }

    /** Publishes the changes of all tables of these schemas, those to come included. Since PostgreSQL 15. */
    public Publish forTablesInSchema(String schema, String... more) {
        return of(Sentence.of("for tables in schema").addAll(Parts.names(schema, more)), List.of(), SCHEMA_SINCE);
    }

    /** What may come last: which changes; all if it isn't said. */
    public static final class Publish {

        private final Name publication;
        private final QueryPart text;
        private final List<Name> tables;
        private final int since;

        private Publish(Name publication, Sentence text, List<Name> tables, int since) {
            this.publication = publication;
            this.text = text.toPart();
            this.tables = tables;
            this.since = since;
        }

        private PostgresStatement statement(Sentence sentence) {
            return GenericStatement.of(sentence)
                    .creating(CatalogObject.Kind.PUBLICATION, publication)
                    .touching(tables)
                    .since(since);
        }

        /** Publishes all changes. */
        public PostgresStatement allChanges() {
            return statement(Sentence.of(text));
        }

        /** Publishes these changes, such as {@code insert, update}. */
        public PostgresStatement changes(String changes) {
            return statement(Sentence.of(text)
                    .add("with")
                    .addInParentheses(
                            Sentence.of("publish =").add(inline(changes)).toPart()));
        }
    }
}
