package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests in which schema a seed finds its tables. */
@ExtendWith(Databases.class)
class SeedNamesTest {

    /** A table class whose instances name no schema, the set's own schema, and another schema. */
    private static final String TABLES = """
        package seeds;

        import java.util.List;
        import org.jooq.*;
        import org.jooq.impl.*;
        import org.jooq.Record;
        import org.jooq.impl.Internal;

        final class TableA extends TableImpl<TableA.Row> {
            static final TableA A = new TableA(null);
            static final TableA SHOP_A = new TableA("shop");
            static final TableA AUDIT_A = new TableA("audit");
            final TableField<Row, Integer> ID = createField(DSL.name("id"), SQLDataType.INTEGER, this);
            final TableField<Row, Kind> KIND =
                    createField(DSL.name("kind"), SQLDataType.VARCHAR.asEnumDataType(Kind.class), this);
            private final String schema;
            TableA(String schema) { super(DSL.name("a")); this.schema = schema; }
            TableA(Name alias, TableA aliased) { super(alias, null, aliased, null, DSL.comment("")); this.schema = null; }
            @Override public TableA as(Name alias) { return new TableA(alias, this); }
            @Override public Class<Row> getRecordType() { return Row.class; }
            @Override public Schema getSchema() { return schema == null ? null : DSL.schema(DSL.name(schema)); }
            @Override public UniqueKey<Row> getPrimaryKey() {
                return Internal.createUniqueKey(this, DSL.name("a_pkey"), new TableField[] {ID}, true);
            }
            /** Those of another schema refer to those of the set's. */
            @Override public List<ForeignKey<Row, ?>> getReferences() {
                return !"audit".equals(schema) ? List.of() : List.of(Internal.createForeignKey(this,
                        DSL.name("a_fkey"), new TableField[] {ID}, A.getPrimaryKey(), new TableField[] {A.ID}, true));
            }
            public static final class Row extends TableRecordImpl<Row> {
                public Row() { super(A); }
                Row(int id) { super(A); set(A.ID, id); }
                Row kind(Kind kind) { set(A.KIND, kind); return this; }
            }
            enum Kind implements EnumType {
                good, bad;
                @Override public String getLiteral() { return name(); }
                @Override public String getName() { return "kind"; }
            }
        }
        """;

    private static final String[] AUDIT = {
        "create schema audit", "create table audit.a (id integer primary key references shop.a)"
    };

    @TempDir
    private Path folder;

    private MigrationSources sources;

    @BeforeEach
    void migrations() {
        sources = MigrationSources.shop(folder)
                .migration("V001_Init", """
                    steps.run(createType("kind").asEnum("good", "bad"));
                    steps.run(createTable("a").column("id", INTEGER).primaryKey("id"));
                    steps.sql("alter table a add kind kind");
                    """, "steps.run(dropTable(\"a\"), dropType(\"kind\"));")
                .inPackage("seeds", "@dev.rung.SeedSet(of = \"shop\")")
                .file("TableA", TABLES);
    }

    @Test
    void a_table_without_a_schema_is_only_in_the_schema_of_the_set(Database database) {
        database.execute("create table public.a (id integer primary key, kind text)");
        ClassLoader loader = seed("fixtures.into(A).onConflict(A.ID).doUpdate(new Row(1).kind(Kind.bad));");
        Rung rung = database.rung(loader).build();
        assertThatThrownBy(() -> rung.seed(rung.planSeeds(Environment.TEST, false)))
                .isInstanceOf(SeedFailedException.class)
                .hasMessage("""
                    s001_demo failed in table shop.a (S001_Demo.java:9): relation "shop.a" does not exist [42P01]
                    nothing of s001_demo was kept
                    the schema doesn't match the seed: run Rung.status(), then Rung.migrate()\
                    """);
        rung.migrate();
        for (int time = 0; time < 2; time++) {
            assertThat(rung.seed(rung.planSeeds(Environment.TEST, false)).planted())
                    .singleElement()
                    .satisfies(planted -> assertThat(planted.written()).isEqualTo(1));
        }
        assertThat(database.value("select kind from shop.a")).isEqualTo("bad");
        assertThat(database.value("select count(*) from public.a")).isEqualTo("0");
    }

    @Test
    void a_table_of_the_sets_own_schema_follows_the_set_to_another(Database database) {
        String hostile = "Ten.\"ant\", 'É";
        ClassLoader loader = seed("""
            fixtures.into(SHOP_A).onConflict(SHOP_A.ID).doNothing(new Row(1).kind(Kind.bad));
            fixtures.into(A).onConflict(A.ID).doNothing(new Row(2));
            """);
        database.rung(loader).build().migrate();
        Rung rung = database.rung(loader).schema(new SchemaName(hostile)).build();
        rung.migrate();
        rung.seed(rung.planSeeds(Environment.TEST, false));
        SeedPlan plan = rung.planSeeds(Environment.TEST, true);
        assertThat(plan.emptied()).extracting(Object::toString).containsExactly("\"Ten.\"\"ant\"\", 'É\".a");
        assertThat(rung.seed(plan).planted().getFirst().written()).isEqualTo(2);
        assertThat(database.value("select count(*) from shop.a")).isEqualTo("0");
        assertThat(database.value("select count(*) from \"Ten.\"\"ant\"\", 'É\".a"))
                .isEqualTo("2");
    }

    @Test
    void a_table_of_another_schema_is_filled_and_emptied_there(Database database) {
        ClassLoader loader = seed("""
            fixtures.into(AUDIT_A).onConflict(AUDIT_A.ID).doNothing(new Row(1));
            fixtures.into(A).onConflict(A.ID).doNothing(new Row(1));
            """);
        for (String schema : new String[] {"shop", "tenant"}) {
            Rung rung = database.rung(loader).schema(new SchemaName(schema)).build();
            rung.migrate();
            if (schema.equals("shop")) {
                database.execute(AUDIT);
            }
            rung.seed(rung.planSeeds(Environment.TEST, false));
        }
        assertThat(database.value("select count(*) from audit.a")).isEqualTo("1");
        Rung rung = database.rung(loader).build();
        assertThat(rung.planSeeds(Environment.TEST, true).emptied())
                .extracting(Object::toString)
                .containsExactly("audit.a", "shop.a");
    }

    @Test
    void a_reset_of_another_schemas_table_keeps_the_sets_table_of_that_name(Database database) {
        ClassLoader loader = seed("fixtures.into(AUDIT_A).onConflict(AUDIT_A.ID).doNothing(new Row(1));");
        Rung rung = database.rung(loader).build();
        rung.migrate();
        database.execute(AUDIT);
        database.execute("insert into shop.a (id) values (1), (2)", "insert into audit.a values (2)");
        rung.seed(rung.planSeeds(Environment.TEST, true));
        assertThat(database.value("select count(*) from shop.a")).isEqualTo("2");
        assertThat(database.value("select string_agg(id::text, ' ') from audit.a"))
                .isEqualTo("1");
    }

    @Test
    void a_reset_that_would_empty_a_table_of_another_schema_is_refused(Database database) {
        ClassLoader loader = seed("fixtures.into(A).onConflict(A.ID).doNothing(new Row(1));");
        Rung rung = database.rung(loader).build();
        rung.migrate();
        database.execute(AUDIT);
        assertThatThrownBy(() -> rung.planSeeds(Environment.TEST, true))
                .isInstanceOf(SeedingRefusedException.class)
                .hasMessage(
                        "the seeded tables can't be emptied: audit.a depends on shop.a and is in another schema than"
                                + " the set; nothing was done\n"
                                + "  PostgreSQL can empty a table only together with the tables that reference it or"
                                + " inherit from"
                                + " it: plan with Rung.planSeeds(environment, false), or drop the foreign key or"
                                + " inheritance of audit.a");
        database.execute("drop table audit.a", "create table audit.heir () inherits (shop.a)");
        assertThatThrownBy(() -> rung.planSeeds(Environment.TEST, true))
                .hasMessageStartingWith("the seeded tables can't be emptied: audit.heir depends on shop.a and");
    }

    @Test
    void an_alias_of_a_table_is_refused() {
        ClassLoader loader =
                seed("fixtures.into(A.as(org.jooq.impl.DSL.name(\"b\"))).onConflict(A.ID).doNothing(new Row(1));");
        assertThat(Rung.sets(loader).getFirst().seedProblems())
                .singleElement()
                .asString()
                .isEqualTo("S001_Demo (S001_Demo.java:9): plant throws while it is recorded:"
                        + " java.lang.IllegalArgumentException: into() has the argument b, which is an alias of a\n"
                        + "  only pass rows to the fixtures there");
    }

    private ClassLoader seed(String body) {
        return sources.file(
                        "S001_Demo",
                        "package seeds;\n\nimport static seeds.TableA.*;\n"
                                + "import dev.rung.*;\n\npublic final class S001_Demo implements Seed {\n"
                                + "    @Override\n    public void plant(Fixtures fixtures) {\n" + body.indent(8)
                                + "    }\n}\n")
                .load();
    }
}
