package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.Function;
import org.jooq.Name;

/** A renaming that lacks the new name. */
public final class RenameTo {

    private final Function<Name, PostgresStatement> statement;

    /** Takes what makes a statement of the new name. */
    public RenameTo(Function<Name, PostgresStatement> statement) {
        this.statement = statement;
    }

    /** Says the new name. */
    public PostgresStatement to(Name newName) {
        return statement.apply(newName);
    }

    /** Says the new name. */
    public PostgresStatement to(String newName) {
        return to(name(newName));
    }
}
