package dev.rung.postgres;

import static dev.rung.postgres.Example.of;
import static dev.rung.postgres.PostgresDSL.releaseExtension;
import static dev.rung.postgres.PostgresDSL.requireExtension;

import java.util.List;

/** The effects of these statements depend on previous ones; see {@link SharedExtensionTest}. */
class SharedExtensionStatementsTest extends StatementFamily {

    @Override
    List<Example> examples() {
        return List.of(
                of("require", requireExtension("pg_trgm")).renderedOnly(),
                of("require by a name that needs quotes", requireExtension("uuid-ossp"))
                        .renderedOnly(),
                of("require in a schema", requireExtension("pg_trgm").schema("extensions"))
                        .renderedOnly(),
                of("release", releaseExtension("pg_trgm")).renderedOnly());
    }
}
