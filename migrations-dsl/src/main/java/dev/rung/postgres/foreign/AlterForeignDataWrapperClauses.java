package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.Name;

/** An incomplete {@code ALTER FOREIGN DATA WRAPPER}: call one of its actions next. Requires superuser privileges. */
public final class AlterForeignDataWrapperClauses extends AlterNamedClauses {

    AlterForeignDataWrapperClauses(Name wrapper) {
        super(CatalogObject.of(CatalogObject.Kind.FOREIGN_DATA_WRAPPER, wrapper));
    }

    /** Sets the handler function, which accesses foreign tables. */
    public PostgresStatement handler(String function) {
        return handler(name(function));
    }

    /** Sets the handler function, which accesses foreign tables. */
    public PostgresStatement handler(Name function) {
        return alter(Sentence.of("handler").add(function));
    }

    /** Removes the handler function. Foreign tables of the wrapper can be created, but not accessed. */
    public PostgresStatement noHandler() {
        return alter(Sentence.of("no handler"));
    }

    /** Sets the validator function, which checks options. */
    public PostgresStatement validator(String function) {
        return validator(name(function));
    }

    /** Sets the validator function, which checks options. */
    public PostgresStatement validator(Name function) {
        return alter(Sentence.of("validator").add(function));
    }

    /** Removes the validator function. PostgreSQL no longer checks options. */
    public PostgresStatement noValidator() {
        return alter(Sentence.of("no validator"));
    }

    /** Changes the options of the wrapper: {@code options -> options.add("debug", "true")}. */
    public PostgresStatement options(UnaryOperator<ForeignOptions> options) {
        return alter(ForeignOptions.clause(options));
    }
}
