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
 * @param start all that comes before the query
 * @param query what the view shows
 * @param check the words of the check option, or none
 */
record CreateView(Start start, ResultQuery<?> query, String check) implements CreateViewClauses.CheckOption {

    private static final int SECURITY_INVOKER_SINCE = 15;

    /** A {@code CREATE VIEW} that lacks its query. */
    record Start(String words, Name name, List<Name> names, Map<Name, Object> options)
            implements CreateViewClauses.Columns {

        Start(String words, Name name) {
            this(words, name, List.of(), Map.of());
        }

        @Override
        public CreateViewClauses.With columns(Name column, Name... more) {
            return new Start(words, name, Parts.listOf(column, more), options);
        }

        @Override
        public CreateViewClauses.With with(Name option, Object value) {
            return new Start(words, name, names, Parts.with(options, option, value));
        }

        @Override
        public CreateViewClauses.CheckOption as(ResultQuery<?> query) {
            return new CreateView(this, query, "");
        }
    }

    @Override
    public PostgresStatement withCheckOption() {
        return new CreateView(start, query, "with check option");
    }

    @Override
    public PostgresStatement withLocalCheckOption() {
        return new CreateView(start, query, "with local check option");
    }

    @Override
    public Query toQuery() {
        return Sentence.of(start.words)
                .add(start.name)
                .addIf("", start.names)
                .addIf("with", start.options)
                .add("as")
                .add(query)
                .add(check)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.VIEW, start.name)));
    }

    /** A view that may be there already is locked when it is replaced. */
    @Override
    public List<Name> relations() {
        return start.words.contains("replace") ? List.of(start.name) : List.of();
    }

    /** One that isn't there is made in the schema that comes first, whatever other schemas hold. */
    @Override
    public List<CatalogObject> targets() {
        return List.of();
    }

    @Override
    public int since() {
        boolean invoker = start.options.keySet().stream().anyMatch(each -> "security_invoker".equals(each.last()));
        return invoker ? SECURITY_INVOKER_SINCE : OLDEST_VERSION;
    }
}
