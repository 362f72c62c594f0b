package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.Function;
import org.jooq.Name;

/** An incomplete renaming: call {@code to(...)} next. */
public final class RenamingWithoutName {

    private final Function<Name, PostgresStatement> statement;

    /** Creates the stage with a function from the new name to the statement. */
    public RenamingWithoutName(Function<Name, PostgresStatement> statement) {
        this.statement = statement;
    }

    /** Specifies the new name. */
    public PostgresStatement to(Name newName) {
        return statement.apply(newName);
    }

    /** Specifies the new name. */
    public PostgresStatement to(String newName) {
        return to(name(newName));
    }
}
