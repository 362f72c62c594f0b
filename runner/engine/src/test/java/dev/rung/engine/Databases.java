package dev.rung.engine;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.rung.engine.settings.ConnectionSource;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Provides each test method with its own database, as a parameter of type {@link Database}. */
public final class Databases implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Databases.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Database.class,
                        type -> new Database(ScratchServer.shared().createDatabase()),
                        Database.class);
    }

    /** A database that is dropped after the test. */
    public record Database(ScratchDatabase scratch) implements AutoCloseable {

        /** Connects as the owner. */
        public ConnectionSource connections() {
            return scratch::connect;
        }

        /** Configures a Rung for this database. */
        public RungBuilder rung(ClassLoader loader) {
            return Rung.on(connections()).classLoader(loader);
        }

        /** Executes statements, each in its own transaction. */
        public void execute(String... statements) {
            use(dsl -> {
                List.of(statements).forEach(dsl::execute);
                return null;
            });
        }

        /** Reads rows. */
        public Result<Record> fetch(String query) {
            return use(dsl -> dsl.fetch(query));
        }

        /** Reads one value as text. */
        public String value(String query) {
            return use(dsl -> String.valueOf(dsl.fetchValue(query)));
        }

        /** The names of the tables in a schema, without the history's. */
        public List<String> tables(String schema) {
            return use(dsl -> dsl.select(DSL.field("tablename", String.class))
                    .from(table(name("pg_tables")))
                    .where(DSL.field("schemaname", String.class).eq(schema))
                    .and(DSL.field("tablename", String.class).notLike("schema\\_migration%"))
                    .orderBy(1)
                    .fetch(0, String.class));
        }

        /** The versions and states in the history of a schema. */
        public List<String> history(String schema) {
            return use(dsl -> dsl.fetch("select version || ' ' || state || ' ' || case state when 'reverting'"
                            + " then steps_undone else steps_done end || '/' || steps_total"
                            + " from " + DSL.using(SQLDialect.POSTGRES).render(name(schema, "schema_migrations"))
                            + " order by position, version")
                    .getValues(0, String.class));
        }

        /** The log of a schema: action, version, outcome. */
        public List<String> log(String schema) {
            return use(dsl -> dsl.fetch("select concat_ws(' ', action, version, outcome) from "
                            + DSL.using(SQLDialect.POSTGRES).render(name(schema, "schema_migration_log"))
                            + " order by id")
                    .getValues(0, String.class));
        }

        private <T> T use(java.util.function.Function<DSLContext, T> work) {
            try (Connection connection = scratch.connect()) {
                return work.apply(DSL.using(connection, SQLDialect.POSTGRES));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            scratch.close();
        }
    }
}
