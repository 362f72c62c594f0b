package dev.rung.codegen;

import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.scratch.EmbeddedServer;
import dev.rung.scratch.ScratchDatabase;
import java.nio.file.Path;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.GeneratedSerialVersionUID;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates jOOQ's classes for every migration set on the class path.
 *
 * <p>The classes of the set {@code adid} are in the package {@code <base package>.adid}, those of its tables in
 * {@code <base package>.adid.tables}. Their SQL names no schema, so they work in any schema that the set is applied to.
 */
public final class GenerateTables {

    private static final String HISTORY_TABLES = "schema_migrations|schema_migration_log";

    /**
     * The types without a Java type in jOOQ, which are generated as text because PostgreSQL accepts them as string literals.
     */
    private static final String TEXT_IN_JAVA = "inet|cidr|macaddr8?|tsvector|tsquery|ltree|xml|\\w+range";

    private final Path output;
    private final String basePackage;

    private GenerateTables(Path output, String basePackage) {
        this.output = output;
        this.basePackage = basePackage;
    }

    /**
     * Generates the classes, unless the output directory already contains those of the same migrations.
     *
     * @param args the output directory and the base package
     * @throws Exception if the migrations have problems or fail, or the classes can't be written
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: GenerateTables OUTPUT_DIRECTORY BASE_PACKAGE");
        }
        new GenerateTables(Path.of(args[0]), args[1])
                .generate(Rung.sets(Thread.currentThread().getContextClassLoader()));
    }

    void generate(List<ScriptedSet> sets) throws Exception {
        Fingerprint fingerprint = Fingerprint.of(sets, basePackage);
        if (fingerprint.isThatOf(output)) {
            return;
        }
        try (EmbeddedServer server = EmbeddedServer.start();
                ScratchDatabase database = server.createDatabase()) {
            for (ScriptedSet set : sets) {
                Rung.on(database::connect).set(set).build().migrate();
                generate(set, database);
            }
        }
        fingerprint.writeTo(output);
    }

    private void generate(ScriptedSet set, ScratchDatabase database) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(database.url())
                        .withUser(database.user())
                        .withPassword(database.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(set.schema().value())
                                .withOutputSchemaToDefault(true)
                                .withExcludes(HISTORY_TABLES)
                                .withForcedTypes(new ForcedType()
                                        .withName("VARCHAR")
                                        .withIncludeTypes(TEXT_IN_JAVA)
                                        .withIgnoreUnused(true))
                                .withIncludeRoutines(false)
                                .withIncludeSystemSequences(false))
                        .withGenerate(new Generate()
                                .withFluentSetters(true)
                                .withJavaTimeTypes(true)
                                .withGeneratedAnnotation(true)
                                .withGeneratedAnnotationDate(false)
                                .withGeneratedSerialVersionUID(GeneratedSerialVersionUID.CONSTANT)
                                .withCommentsOnTables(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName(basePackage + "." + packageOf(set))
                                .withDirectory(output.toString()))));
    }

    /** Converts the name of a set into the name of a package, which can't contain hyphens. */
    private static String packageOf(ScriptedSet set) {
        return set.name().value().replace('-', '_');
    }
}
