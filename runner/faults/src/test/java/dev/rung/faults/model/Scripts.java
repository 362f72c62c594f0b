package dev.rung.faults.model;

import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;

import dev.rung.Migration;
import dev.rung.MigrationSet.Gaps;
import dev.rung.MigrationSet.Missing;
import dev.rung.MigrationSet.Ties;
import dev.rung.Seed;
import dev.rung.Steps;
import dev.rung.Stepwise;
import dev.rung.engine.discovery.DiscoveredMigration;
import dev.rung.engine.discovery.DiscoveredSeed;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SetName;
import dev.rung.engine.script.Recording;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.PostgresDSL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Converts the model's classes to those of the engine. */
final class Scripts {

    private static final Field<Integer> ID = field(name("id"), SQLDataType.INTEGER);
    private static final Field<String> TRACE = field(name("trace"), SQLDataType.CLOB);

    private Scripts() {}

    /** The class of all transactional migrations, for its annotations. */
    private abstract static class AtOnce implements Migration {}

    /** The class of all stepwise migrations, for its annotations. */
    @Stepwise
    private abstract static class StepByStep implements Migration {}

    static ScriptedSet setOf(List<Definition> classes) {
        Seed seed = fixtures ->
                fixtures.into(SeededTable.A).onConflict(SeededTable.A.id).doNothing(SeededTable.A.row());
        return Recording.of(new DiscoveredSet(
                new SetName("shop"),
                new SchemaName("shop"),
                Ties.REJECT,
                Gaps.ALLOW,
                Missing.ALLOW_NEWER,
                "shop",
                Optional.of("shop.seeds"),
                discovered(classes, false),
                discovered(classes, true),
                List.of(new DiscoveredSeed(
                        SeedId.ofClass("S001_Demo").orElseThrow(), seed, Set.of(dev.rung.Environment.DEVELOPMENT))),
                Map.of(),
                List.of()));
    }

    private static List<DiscoveredMigration> discovered(List<Definition> classes, boolean repeatable) {
        return classes.stream()
                .filter(each -> each.isRepeatable() == repeatable)
                .map(each -> new DiscoveredMigration(
                        MigrationId.parse(each.id()).orElseThrow(),
                        each.stepwise() ? StepByStep.class : AtOnce.class,
                        steps -> each.up().forEach(change -> write(change, steps)),
                        steps -> each.down().forEach(change -> write(change, steps))))
                .toList();
    }

    private static void write(Change change, Steps steps) {
        if (change instanceof Change.Pass pass) {
            steps.sql(sql(pass));
        } else {
            steps.run(query(change));
        }
    }

    /** The statement of a change, with unqualified names. */
    static String sql(Change change) {
        return change instanceof Change.Pass pass
                ? "select control.pass('" + pass.gate() + "')"
                : Rendering.render(query(change));
    }

    private static Query query(Change change) {
        return switch (change) {
            case Change.CreateTable create -> createTable(create);
            case Change.DropTable drop ->
                drop.ifExists() ? DSL.dropTableIfExists(drop.table()) : DSL.dropTable(drop.table());
            case Change.AddColumn add -> DSL.alterTable(add.table()).add(add.column(), SQLDataType.CLOB);
            case Change.DropColumn drop -> DSL.alterTable(drop.table()).drop(drop.column());
            case Change.CreateIndex create -> createIndex(create);
            case Change.DropIndex drop ->
                drop.concurrently()
                        ? PostgresDSL.dropIndex(drop.index()).concurrently()
                        : PostgresDSL.dropIndex(drop.index());
            case Change.ReplaceView replace ->
                PostgresDSL.createOrReplaceView(replace.view())
                        .as(select(inline(replace.says()).cast(SQLDataType.CLOB).as("said")));
            case Change.DropView drop -> PostgresDSL.dropView(drop.view());
            case Change.Mark mark -> update(table(name(mark.table()))).set(TRACE, TRACE.concat(inline(mark.mark())));
            case Change.Insert insert ->
                insertInto(table(name(insert.table()))).columns(ID, TRACE).values(insert.id(), insert.trace());
            case Change.Delete delete -> deleteFrom(table(name(delete.table()))).where(ID.eq(delete.id()));
            case Change.Pass pass -> throw new IllegalArgumentException("plain SQL");
        };
    }

    private static Query createTable(Change.CreateTable create) {
        return create.traced()
                ? DSL.createTable(create.table())
                        .column(ID, SQLDataType.INTEGER.notNull())
                        .column(TRACE, SQLDataType.CLOB.notNull())
                        .primaryKey(ID)
                : DSL.createTable(create.table()).column(ID, SQLDataType.INTEGER);
    }

    private static Query createIndex(Change.CreateIndex create) {
        var start = create.unique()
                ? PostgresDSL.createUniqueIndex(create.index())
                : PostgresDSL.createIndex(create.index());
        return create.concurrently()
                ? start.concurrently().on(create.table(), "trace")
                : start.on(create.table(), "trace");
    }
}
