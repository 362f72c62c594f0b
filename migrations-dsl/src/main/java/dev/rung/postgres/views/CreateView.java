package dev.rung.postgres.views;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Map;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.ResultQuery;

/**
 * {@code CREATE VIEW}.
 *
 * @param start the clauses before the query
 * @param query the query
 * @param check the check option
 */
record CreateView(Start start, ResultQuery<?> query, Check check) implements CreateViewClauses.CheckOption {

    private static final int SECURITY_INVOKER_SINCE = 15;

    /** The forms of the statement. */
    enum Form {
        /** Creates a view. */
        PLAIN("create view"),
        /** Creates or replaces a view. */
        OR_REPLACE("create or replace view"),
        /** Creates a view whose query can refer to the view itself. */
        RECURSIVE("create recursive view");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    /** The check options. */
    enum Check {
        NONE(""),
        CASCADED("with check option"),
        LOCAL("with local check option");

        private final String words;

        Check(String words) {
            this.words = words;
        }
    }

    /** A {@code CREATE VIEW} without its query. */
    record Start(Form form, Name name, List<Name> names, Map<Name, Object> options)
            implements CreateViewClauses.ColumnsWithoutQuery {

        Start(Form form, Name name) {
            this(form, name, List.of(), Map.of());
        }

        @Override
        public CreateViewClauses.OptionsWithoutQuery columns(Name column, Name... more) {
            return new Start(form, name, Parts.listOf(column, more), options);
        }

        @Override
        public CreateViewClauses.OptionsWithoutQuery with(Name option, Object value) {
            return new Start(form, name, names, Parts.with(options, option, value));
        }

        @Override
        public CreateViewClauses.CheckOption as(ResultQuery<?> query) {
            return new CreateView(this, query, Check.NONE);
        }
    }

    @Override
    public PostgresStatement withCheckOption() {
        return new CreateView(start, query, Check.CASCADED);
    }

    @Override
    public PostgresStatement withLocalCheckOption() {
        return new CreateView(start, query, Check.LOCAL);
    }

    @Override
    public Query toQuery() {
        return Sentence.of(start.form.words)
                .add(start.name)
                .addIf("", start.names)
                .addIf("with", start.options)
                .add("as")
                .add(query)
                .add(check.words)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.VIEW, start.name)));
    }

    /** {@code CREATE OR REPLACE VIEW} locks an existing view. */
    @Override
    public List<Name> relations() {
        return start.form == Form.OR_REPLACE ? List.of(start.name) : List.of();
    }

    /**
     * Empty: {@code CREATE OR REPLACE VIEW} creates a view that doesn't exist in the first schema of the search path,
     * even if other schemas contain a view with the same name.
     */
    @Override
    public List<CatalogObject> targets() {
        return List.of();
    }

    @Override
    public int since() {
        boolean invoker = start.options.keySet().stream().anyMatch(each -> "security_invoker".equals(each.last()));
        return invoker ? SECURITY_INVOKER_SINCE : OLDEST_VERSION;
    }

    @Override
    public String toString() {
        return toSql();
    }
}
