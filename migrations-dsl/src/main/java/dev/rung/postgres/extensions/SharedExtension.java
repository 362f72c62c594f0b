package dev.rung.postgres.extensions;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Identifiers;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The common code of {@link RequireExtension} and {@link ReleaseExtension}.
 *
 * <p>An extension is required by the current schema, or by one of several migration sets in that schema. In the second
 * case, the runner specifies the set in the setting {@code rung.set}. Both statements hold the same advisory lock until
 * the end of the transaction, so that they never run concurrently for one extension. {@code lock_timeout} limits the
 * wait for the lock.
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
     * Creates an anonymous block of PL/pgSQL.
     *
     * @param statements the statements, as an indented jOOQ template
     * @param parts the parts of the template; the first one is the extension's name as a literal
     */
    static Query block(String statements, QueryPart... parts) {
        Query body = DSL.query(START + statements + END, parts);
        Identifiers.check(body);
        String text = DSL.using(SQLDialect.POSTGRES).renderInlined(body);
        return Sentence.of("do").add(Parts.dollarQuoted(text)).toQuery();
    }
}
