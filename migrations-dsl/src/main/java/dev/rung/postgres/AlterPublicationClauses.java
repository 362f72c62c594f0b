package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Name;

/** What {@code ALTER PUBLICATION} can do. */
public final class AlterPublicationClauses {

    private final Name publication;

    AlterPublicationClauses(Name publication) {
        this.publication = publication;
    }

    private PostgresStatement tables(String words, List<Name> tables) {
        return GenericStatement.of(Sentence.of("alter publication")
                        .add(publication)
                        .add(words)
                        .addAll(tables))
                .touching(tables);
    }

    /** Publishes the changes of these tables too. */
    public PostgresStatement addTable(String table, String... more) {
        return tables("add table", Parts.names(table, more));
    }

    /** Publishes the changes of these tables alone. */
    public PostgresStatement setTable(String table, String... more) {
        return tables("set table", Parts.names(table, more));
    }

    /** Publishes the changes of these tables no longer. */
    public PostgresStatement dropTable(String table, String... more) {
        return tables("drop table", Parts.names(table, more));
    }

    /** Publishes these changes, such as {@code insert, update}. */
    public PostgresStatement changes(String changes) {
        return GenericStatement.of(Sentence.of("alter publication")
                .add(publication)
                .add("set")
                .addInParentheses(Parts.parameter(name("publish"), changes)));
    }
}
