package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.Name;

/** An incomplete {@code ALTER SERVER}: call one of its actions next. */
public final class AlterServerClauses extends AlterNamedClauses {

    AlterServerClauses(Name server) {
        super(CatalogObject.of(CatalogObject.Kind.SERVER, server));
    }

    /** Sets the server version, which the foreign-data wrapper can use. */
    public PostgresStatement version(String version) {
        return alter(Sentence.of("version").add(inline(version)));
    }

    /** Changes the options of the server: {@code options -> options.set("host", "b").drop("port")}. */
    public PostgresStatement options(UnaryOperator<ForeignOptions> options) {
        return alter(ForeignOptions.clause(options));
    }
}
