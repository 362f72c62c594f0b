package dev.rung.engine.ddl;

import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Query;

/**
 * A statement that creates an object or a part of it.
 *
 * @param object the object
 * @param query the statement
 */
public record DdlStatement(ObjectId object, Query query) {

    /** Whether the DSL expresses the statement. If not, it is plain SQL. */
    public boolean isTyped() {
        return query instanceof PostgresStatement;
    }

    /** The SQL without a semicolon. */
    public String toSql() {
        return Rendering.render(query);
    }
}
