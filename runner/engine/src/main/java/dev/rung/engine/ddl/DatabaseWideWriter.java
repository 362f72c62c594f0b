package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.createCast;
import static dev.rung.postgres.PostgresDSL.createConversion;
import static dev.rung.postgres.PostgresDSL.createDefaultConversion;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createForeignDataWrapper;
import static dev.rung.postgres.PostgresDSL.createPublication;
import static dev.rung.postgres.PostgresDSL.createSchema;
import static dev.rung.postgres.PostgresDSL.createServer;
import static dev.rung.postgres.PostgresDSL.publishedTable;

import dev.rung.engine.schema.Cast;
import dev.rung.engine.schema.Conversion;
import dev.rung.engine.schema.Extension;
import dev.rung.engine.schema.ForeignDataWrapper;
import dev.rung.engine.schema.ForeignServer;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Publication;
import dev.rung.engine.schema.Setting;
import dev.rung.postgres.replication.PublicationOptions;
import dev.rung.postgres.replication.PublishedTable;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes the objects that aren't in a schema, and conversions. */
final class DatabaseWideWriter {

    private static final String PUBLIC = "public";
    private static final List<String> ALL_CHANGES = List.of("insert", "update", "delete", "truncate");

    private DatabaseWideWriter() {}

    /** Every new database has the schema {@code public}. */
    static Query schema(ObjectId id) {
        return id.name().equals(PUBLIC) ? createSchema(id.name()).ifNotExists() : createSchema(id.name());
    }

    static Query create(ObjectId id, Extension extension) {
        return createExtension(id.name()).schema(DSL.name(extension.schema()));
    }

    static Query create(ObjectId id, ForeignDataWrapper wrapper) {
        var start = createForeignDataWrapper(id.name());
        var validator = wrapper.handler() == null ? start : start.handler(Fragments.name(wrapper.handler()));
        var options =
                wrapper.validator() == null ? validator : validator.validator(Fragments.name(wrapper.validator()));
        for (Setting option : wrapper.options()) {
            options = options.option(option.name(), option.value());
        }
        return options;
    }

    static Query create(ObjectId id, ForeignServer server) {
        var start = createServer(id.name());
        var version = server.type() == null ? start : start.type(server.type());
        var wrapper = server.version() == null ? version : version.version(server.version());
        var options = wrapper.foreignDataWrapper(DSL.name(server.wrapper()));
        for (Setting option : server.options()) {
            options = options.option(option.name(), option.value());
        }
        return options;
    }

    static Query create(ObjectId id, Conversion conversion) {
        var start = conversion.standard()
                ? createDefaultConversion(Fragments.name(id))
                : createConversion(Fragments.name(id));
        return start.forEncodings(conversion.source(), conversion.target()).from(Fragments.name(conversion.function()));
    }

    static Query create(ObjectId id, Cast cast) {
        var start = createCast(
                Fragments.type(id.arguments().getFirst()),
                Fragments.type(id.arguments().getLast()));
        ObjectId function = cast.function();
        var context = switch (cast.method()) {
            case FUNCTION ->
                start.withFunction(
                        Fragments.name(Objects.requireNonNull(function).qualifiedName()),
                        Fragments.types(function.arguments()).toArray(DataType<?>[]::new));
            case INOUT -> start.withInout();
            case BINARY -> start.withoutFunction();
        };
        return switch (cast.context()) {
            case EXPLICIT -> context.explicit();
            case ASSIGNMENT -> context.asAssignment();
            case IMPLICIT -> context.asImplicit();
        };
    }

    static Query create(ObjectId id, Publication publication) {
        var start = createPublication(id.name());
        PublicationOptions options;
        List<PublishedTable> tables =
                publication.tables().stream().map(DatabaseWideWriter::table).toList();
        List<String> schemas = publication.schemas();
        if (publication.allTables()) {
            options = changes(start.forAllTables(), publication);
        } else if (!tables.isEmpty()) {
            var some = start.forTable(tables.getFirst(), tables.stream().skip(1).toArray(PublishedTable[]::new));
            options = changes(
                    schemas.isEmpty()
                            ? some
                            : some.andTablesInSchema(
                                    schemas.getFirst(), schemas.stream().skip(1).toArray(String[]::new)),
                    publication);
        } else if (!schemas.isEmpty()) {
            options = changes(
                    start.forTablesInSchema(
                            schemas.getFirst(), schemas.stream().skip(1).toArray(String[]::new)),
                    publication);
        } else {
            options = changes(start.forNothingYet(), publication);
        }
        if (publication.viaRoot()) {
            options = options.viaPartitionRoot(true);
        }
        return publication.generatedColumns() ? options.storedGeneratedColumns() : options;
    }

    private static PublicationOptions changes(
            dev.rung.postgres.replication.CreatePublicationWithoutTables.WithoutChanges start,
            Publication publication) {
        return publication.changes().equals(ALL_CHANGES)
                ? start.allChanges()
                : start.changes(String.join(", ", publication.changes()));
    }

    private static PublishedTable table(Publication.PublishedTable published) {
        PublishedTable table = publishedTable(Fragments.name(published.table()));
        if (!published.columns().isEmpty()) {
            table = table.columns(
                    published.columns().getFirst(),
                    published.columns().stream().skip(1).toArray(String[]::new));
        }
        return published.rows() == null ? table : table.where(Fragments.condition(published.rows()));
    }
}
