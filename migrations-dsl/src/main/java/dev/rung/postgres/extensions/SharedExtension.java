package dev.rung.postgres.extensions;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Identifiers;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What {@link RequireExtension} and {@link ReleaseExtension} have in common.
 *
 * <p>The one that requires an extension is the current schema, or one of several migration sets in it: then the runner says
 * which in the setting {@code rung.set}. Both statements take the same advisory lock until the end of the transaction, so
 * that two of them never judge by the same state; a wait for it is subject to {@code lock_timeout}.
 */
final class SharedExtension {

    private static final String START = """

        declare
          wanted constant text := {0};
          note constant text := '\\s*\\[created by Rung for (\\{.*\\})\\]$';
          holder constant text := concat_ws('/', current_schema(),
            nullif(nullif(current_setting('rung.set', true), ''), current_schema()::text));
          extension record;
          holders text[];
        begin
          perform pg_advisory_xact_lock(hashtextextended('rung: extension ' || wanted, 0));
        """;

    private static final String END = """
        end;
        """;

    private SharedExtension() {}

    /**
     * Makes an anonymous block of PL/pgSQL.
     *
     * @param statements what it does, as a template in jOOQ's sense, indented
     * @param parts those of the template; the first one is the extension's name as a literal
     */
    static Query block(String statements, QueryPart... parts) {
        Query body = DSL.query(START + statements + END, parts);
        Identifiers.check(body);
        String text = DSL.using(SQLDialect.POSTGRES).renderInlined(body);
        return Sentence.of("do").add(Parts.dollarQuoted(text)).toQuery();
    }
}
