package dev.rung.postgres.types;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE COLLATION}.
 *
 * @param start the name and {@code IF NOT EXISTS}
 * @param options the options
 * @param since the first major version of PostgreSQL that supports the statement
 */
record CreateCollation(Start start, List<QueryPart> options, int since) implements CreateCollationClauses.Options {

    private static final int RULES_SINCE = 16;
    private static final int BUILTIN_SINCE = 17;

    /** A {@code CREATE COLLATION} without its locale. */
    record Start(Name name, boolean ifAbsent) implements CreateCollationClauses.IfNotExistsWithoutLocale {

        @Override
        public CreateCollationClauses.WithoutLocale ifNotExists() {
            return new Start(name, true);
        }

        @Override
        public PostgresStatement from(Name collation) {
            return GenericStatement.of(head().add("from").add(collation))
                    .creating(CatalogObject.Kind.COLLATION, name)
                    .conditional(ifAbsent);
        }

        private Sentence head() {
            return Sentence.of("create collation")
                    .addIf(ifAbsent, "if not exists")
                    .add(name);
        }

        private CreateCollation of(String provider, String locale) {
            QueryPart option = Sentence.of("locale =").add(inline(locale)).toPart();
            List<QueryPart> options = List.of(Parts.words("provider = " + provider), option);
            return new CreateCollation(this, options, PostgresStatement.OLDEST_VERSION);
        }

        @Override
        public CreateCollationClauses.Options icu(String locale) {
            return of("icu", locale);
        }

        @Override
        public CreateCollationClauses.Options builtin(String locale) {
            return new CreateCollation(this, of("builtin", locale).options, BUILTIN_SINCE);
        }

        @Override
        public CreateCollationClauses.Options libc(String lcCollate, String lcCtype) {
            List<QueryPart> options = List.of(
                    Parts.words("provider = libc"),
                    Sentence.of("lc_collate =").add(inline(lcCollate)).toPart(),
                    Sentence.of("lc_ctype =").add(inline(lcCtype)).toPart());
            return new CreateCollation(this, options, PostgresStatement.OLDEST_VERSION);
        }

        @Override
        public CreateCollationClauses.Options libc(String locale) {
            return of("libc", locale);
        }
    }

    @Override
    public CreateCollationClauses.Options nondeterministic() {
        return new CreateCollation(start, Parts.appended(options, Parts.words("deterministic = false")), since);
    }

    @Override
    public CreateCollationClauses.Options rules(String rules) {
        QueryPart option = Sentence.of("rules =").add(inline(rules)).toPart();
        return new CreateCollation(start, Parts.appended(options, option), Math.max(since, RULES_SINCE));
    }

    @Override
    public Query toQuery() {
        return start.head().addInParentheses(options).toQuery();
    }

    @Override
    public boolean isConditional() {
        return start.ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.COLLATION, start.name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
