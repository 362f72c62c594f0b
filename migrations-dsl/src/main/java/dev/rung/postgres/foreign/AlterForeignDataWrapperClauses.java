package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.Name;

/** An incomplete {@code ALTER FOREIGN DATA WRAPPER}: call one of its actions next. Only a superuser may. */
public final class AlterForeignDataWrapperClauses extends AlterNamedClauses {

    AlterForeignDataWrapperClauses(Name wrapper) {
        super(CatalogObject.of(CatalogObject.Kind.FOREIGN_DATA_WRAPPER, wrapper));
    }

    /** Reads and writes foreign tables by another function. */
    public PostgresStatement handler(String function) {
        return handler(name(function));
    }

    /** Reads and writes foreign tables by another function. */
    public PostgresStatement handler(Name function) {
        return alter(Sentence.of("handler").add(function));
    }

    /** Takes the handler away: foreign tables of the wrapper can then be declared, but not used. */
    public PostgresStatement noHandler() {
        return alter(Sentence.of("no handler"));
    }

    /** Checks options by another function. */
    public PostgresStatement validator(String function) {
        return validator(name(function));
    }

    /** Checks options by another function. */
    public PostgresStatement validator(Name function) {
        return alter(Sentence.of("validator").add(function));
    }

    /** Takes options unchecked from now on. */
    public PostgresStatement noValidator() {
        return alter(Sentence.of("no validator"));
    }

    /** Changes the options of the wrapper: {@code options -> options.add("debug", "true")}. */
    public PostgresStatement options(UnaryOperator<ForeignOptions> options) {
        return alter(ForeignOptions.clause(options));
    }
}
