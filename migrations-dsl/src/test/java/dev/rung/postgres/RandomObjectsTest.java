package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.*;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.EVENT_TRIGGER;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.triggers.TriggerEvent;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jooq.Name;
import org.jooq.Query;

/** The catalog shows the effects of statements that create, rename, comment on and drop objects with random names. */
@Tag("every-version")
class RandomObjectsTest {

    private static ScratchDatabase database;

    private static final Query THINGS = PostgresDSL.createTable("things").column("id", BIGINT);
    private static final Query FUNCTION =
            createFunction("touch").returns(TRIGGER).language("plpgsql").as("begin return null; end");
    private static final Query WATCH =
            createFunction("watch").returns(EVENT_TRIGGER).language("plpgsql").as("begin end");
    private static final Query WRAPPER = createForeignDataWrapper("any wrapper");
    private static final Query SERVER = createServer("any server").foreignDataWrapper("any wrapper");
    private static final List<Query> NO_WRAPPER =
            List.of(dropForeignDataWrapper("any wrapper").ifExists().cascade());

    /**
     * The statements for a kind of object.
     *
     * @param inSchema whether the name can be schema-qualified
     * @param before the statements to run first
     * @param create creates the object
     * @param rename renames the object, null if PostgreSQL doesn't support it
     * @param drop drops the object
     * @param comment comments on the object, null if PostgreSQL doesn't support it
     */
    record Recipe(
            boolean inSchema,
            List<Query> before,
            Function<Name, PostgresStatement> create,
            BiFunction<Name, String, PostgresStatement> rename,
            Function<Name, DropClauses.IfExists> drop,
            Function<Name, CommentOn.WithoutText> comment) {}

    /** The only kind of object whose {@code DROP} doesn't support {@code CASCADE}. */
    private static final Recipe ROLE = new Recipe(
            false,
            List.of(),
            PostgresDSL::createRole,
            (name, to) -> PostgresDSL.alterRole(name.last()).renameTo(to),
            name -> new Drop(CatalogObject.of(CatalogObject.Kind.ROLE, name)),
            PostgresDSL::commentOnRole);

    private static final List<Recipe> RECIPES = List.of(
            new Recipe(
                    true,
                    List.of(),
                    PostgresDSL::createTable,
                    (name, to) -> PostgresDSL.alterTable(name).renameTo(to),
                    name -> new Drop(CatalogObject.of(CatalogObject.Kind.TABLE, name)),
                    PostgresDSL::commentOnTable),
            new Recipe(
                    true,
                    List.of(),
                    PostgresDSL::createSequence,
                    (name, to) -> PostgresDSL.alterSequence(name).renameTo(to),
                    PostgresDSL::dropSequence,
                    PostgresDSL::commentOnSequence),
            new Recipe(
                    true,
                    List.of(),
                    name -> PostgresDSL.createView(name).as(select(inline(1).as("a"))),
                    (name, to) -> alterView(name).renameTo(to),
                    PostgresDSL::dropView,
                    PostgresDSL::commentOnView),
            new Recipe(
                    true,
                    List.of(),
                    name -> createMaterializedView(name).as(select(inline(1).as("a"))),
                    (name, to) -> alterMaterializedView(name).renameTo(to),
                    PostgresDSL::dropMaterializedView,
                    PostgresDSL::commentOnMaterializedView),
            new Recipe(
                    true,
                    List.of(),
                    name -> PostgresDSL.createType(name).asEnum("a"),
                    (name, to) -> PostgresDSL.alterType(name).renameTo(to),
                    PostgresDSL::dropType,
                    PostgresDSL::commentOnType),
            new Recipe(
                    true,
                    List.of(),
                    name -> PostgresDSL.createDomain(name).as(TEXT),
                    (name, to) -> PostgresDSL.alterDomain(name).renameTo(to),
                    PostgresDSL::dropDomain,
                    PostgresDSL::commentOnDomain),
            new Recipe(
                    true,
                    List.of(),
                    name -> createFunction(name)
                            .arguments(argument(INTEGER))
                            .returns(INTEGER)
                            .language("sql")
                            .as("select 1"),
                    (name, to) -> alterFunction(name, INTEGER).renameTo(to),
                    name -> dropFunction(name, INTEGER),
                    name -> commentOnFunction(name, INTEGER)),
            new Recipe(
                    true,
                    List.of(),
                    name -> createProcedure(name).language("sql").as("select 1"),
                    (name, to) -> alterProcedure(name).renameTo(to),
                    PostgresDSL::dropProcedure,
                    PostgresDSL::commentOnProcedure),
            new Recipe(
                    true,
                    List.of(),
                    name -> createAggregate(name, INTEGER).sfunc("int4pl").stype(INTEGER),
                    null,
                    name -> dropAggregate(name, INTEGER),
                    name -> commentOnAggregate(name, INTEGER)),
            new Recipe(
                    true,
                    List.of(),
                    name -> createCollation(name).from("C"),
                    (name, to) -> alterCollation(name).renameTo(to),
                    PostgresDSL::dropCollation,
                    PostgresDSL::commentOnCollation),
            new Recipe(
                    true,
                    List.of(),
                    name -> createConversion(name)
                            .forEncodings("UTF8", "LATIN1")
                            .from("utf8_to_iso8859_1"),
                    (name, to) -> alterConversion(name).renameTo(to),
                    PostgresDSL::dropConversion,
                    name -> commentOn(CatalogObject.of(CatalogObject.Kind.CONVERSION, name))),
            new Recipe(
                    true,
                    List.of(THINGS),
                    name -> createStatistics(name)
                            .on(key(field(name("id"), BIGINT).add(1)))
                            .from("things"),
                    (name, to) -> alterStatistics(name).renameTo(to),
                    PostgresDSL::dropStatistics,
                    PostgresDSL::commentOnStatistics),
            new Recipe(
                    true,
                    List.of(),
                    name -> createTextSearchConfiguration(name).copy("english"),
                    (name, to) -> alterTextSearchConfiguration(name).renameTo(to),
                    PostgresDSL::dropTextSearchConfiguration,
                    PostgresDSL::commentOnTextSearchConfiguration),
            new Recipe(
                    true,
                    List.of(),
                    name -> createTextSearchDictionary(name).template("simple"),
                    (name, to) -> alterTextSearchDictionary(name).renameTo(to),
                    PostgresDSL::dropTextSearchDictionary,
                    PostgresDSL::commentOnTextSearchDictionary),
            new Recipe(
                    true,
                    Stream.concat(NO_WRAPPER.stream(), Stream.of(WRAPPER, SERVER))
                            .toList(),
                    name -> createForeignTable(name).server("any server"),
                    (name, to) -> alterForeignTable(name).renameTo(to),
                    PostgresDSL::dropForeignTable,
                    PostgresDSL::commentOnForeignTable),
            new Recipe(
                    false,
                    List.of(THINGS),
                    name -> createIndex(name).on("things", "id"),
                    (name, to) -> alterIndex(name).renameTo(to),
                    PostgresDSL::dropIndex,
                    PostgresDSL::commentOnIndex),
            new Recipe(
                    false,
                    List.of(THINGS, FUNCTION),
                    name -> createTrigger(name)
                            .after(TriggerEvent.INSERT)
                            .on("things")
                            .execute("touch"),
                    (name, to) -> alterTrigger(name("things"), name).renameTo(to),
                    name -> dropTrigger(name("things"), name),
                    name -> commentOnTrigger(name("things"), name)),
            new Recipe(
                    false,
                    List.of(THINGS),
                    name -> createPolicy(name("things"), name),
                    (name, to) -> alterPolicy(name("things"), name).renameTo(to),
                    name -> dropPolicy(name("things"), name),
                    name -> commentOnPolicy(name("things"), name)),
            new Recipe(
                    false,
                    List.of(THINGS),
                    name -> createRule(name.last()).onDelete().to("things").doInsteadNothing(),
                    (name, to) -> alterRule("things", name.last()).renameTo(to),
                    name -> dropRule(name("things"), name),
                    name -> commentOnRule(name("things"), name)),
            new Recipe(
                    false,
                    List.of(),
                    PostgresDSL::createSchema,
                    (name, to) -> PostgresDSL.alterSchema(name.last()).renameTo(to),
                    name -> new Drop(CatalogObject.of(CatalogObject.Kind.SCHEMA, name)),
                    PostgresDSL::commentOnSchema),
            ROLE,
            new Recipe(
                    false,
                    List.of(),
                    name -> createLanguage(name.last()).handler("plpgsql_call_handler"),
                    (name, to) -> alterLanguage(name.last()).renameTo(to),
                    name -> dropLanguage(name.last()),
                    PostgresDSL::commentOnLanguage),
            new Recipe(
                    false,
                    List.of(),
                    name -> createForeignDataWrapper(name.last()),
                    (name, to) -> alterForeignDataWrapper(name.last()).renameTo(to),
                    name -> dropForeignDataWrapper(name.last()),
                    name -> commentOnForeignDataWrapper(name.last())),
            new Recipe(
                    false,
                    Stream.concat(NO_WRAPPER.stream(), Stream.of(WRAPPER)).toList(),
                    name -> createServer(name.last()).foreignDataWrapper("any wrapper"),
                    (name, to) -> alterServer(name.last()).renameTo(to),
                    name -> dropServer(name.last()),
                    name -> commentOnServer(name.last())),
            new Recipe(
                    false,
                    List.of(),
                    name -> createPublication(name.last()).forNothingYet().allChanges(),
                    (name, to) -> PostgresDSL.alterPublication(name.last()).renameTo(to),
                    PostgresDSL::dropPublication,
                    PostgresDSL::commentOnPublication),
            new Recipe(
                    false,
                    List.of(WATCH),
                    name -> createEventTrigger(name.last())
                            .on("ddl_command_end")
                            .execute("watch"),
                    (name, to) -> alterEventTrigger(name.last()).renameTo(to),
                    PostgresDSL::dropEventTrigger,
                    PostgresDSL::commentOnEventTrigger));

    @BeforeContainer
    static void open() {
        database = ScratchServer.shared().createDatabase();
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Provide
    Arbitrary<Recipe> recipes() {
        return Arbitraries.of(RECIPES);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aZ_ \"'.;{}?$\\-é表")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void the_catalog_shows_the_stated_effects(
            @ForAll("recipes") Recipe recipe,
            @ForAll("names") String random,
            @ForAll boolean qualified,
            @ForAll boolean cascading)
            throws SQLException {
        Name name = recipe.inSchema && qualified ? name(Trial.SCHEMA, random) : name(random);
        String newName = random + "2";
        PostgresStatement create = recipe.create.apply(name);
        DropClauses.IfExists drop = recipe.drop.apply(name);
        // Objects that don't belong to a schema remain from the previous attempt.
        Name renamed = name.qualified() ? name(Trial.SCHEMA, newName) : name(newName);
        List<Query> absent = List.of(drop.ifExists(), recipe.drop.apply(renamed).ifExists());
        List<Query> before = Stream.concat(absent.stream(), recipe.before.stream())
                .filter(query -> recipe.inSchema || recipe.before.isEmpty() || !absent.contains(query))
                .toList();
        try (Connection connection = database.connect()) {
            Trial trial = new Trial(connection);
            trial.run(example(before, create));
            trial.run(example(before, recipe.comment.apply(name).is(random), create));
            if (recipe.rename != null) {
                trial.run(example(before, recipe.rename.apply(name, newName), create));
            }
            boolean cascades = cascading && !recipe.equals(ROLE);
            trial.run(example(before, cascades ? drop.cascade() : drop, create));
        }
    }

    private static Example example(List<Query> before, PostgresStatement statement, Query... queries) {
        return Example.of("random", statement)
                .after(Stream.concat(before.stream(), Stream.of(queries)).toArray(Query[]::new))
                .about(null);
    }
}
