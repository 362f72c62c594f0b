package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresDSL.unique;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TSTZRANGE;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.tables.TableConstraint;
import dev.rung.postgres.tables.TableConstraintClauses;
import java.util.List;
import java.util.function.Function;
import org.jooq.Query;
import org.jooq.impl.DSL;

class ConstraintStatementsTest extends StatementFamily {

    private static final Query ROOMS = createTable("rooms")
            .column("id", BIGINT)
            .column("floor", INTEGER)
            .column("during", TSTZRANGE)
            .primaryKey("id")
            .unique("id", "floor");
    private static final Query BOOKINGS = createTable("bookings")
            .column("id", BIGINT)
            .column("room_id", BIGINT)
            .column("floor", INTEGER)
            .column("name", TEXT)
            .column("during", TSTZRANGE);

    private static Example of(String title, TableConstraint constraint) {
        return Example.of(title, alterTable("bookings").addConstraint(constraint))
                .after(createExtension("btree_gist"), ROOMS, BOOKINGS)
                .aboutTable("bookings");
    }

    private static Example foreign(String title, Function<TableConstraintClauses.Match, TableConstraint> clauses) {
        return of(title, clauses.apply(constraint("fk").foreignKey("room_id").references("rooms", "id")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("primary key", constraint("pk").primaryKey("id")),
                of(
                        "primary key with everything",
                        constraint(name("pk"))
                                .primaryKey(name("id"))
                                .include("name", "floor")
                                .fillfactor(70)
                                .usingIndexTablespace("pg_default")
                                .deferrableInitiallyDeferred()),
                of("primary key without overlaps", constraint("pk").primaryKeyWithoutOverlaps("room_id", "during")),
                Example.of(
                                "primary key using index",
                                alterTable("bookings")
                                        .addConstraint(constraint("pk").primaryKeyUsingIndex("ready")))
                        .after(
                                BOOKINGS,
                                alterTable("bookings").alterColumn("id").setNotNull(),
                                createUniqueIndex("ready").on("bookings", "id"))
                        .aboutTable("bookings"),
                of("unique", constraint("key").unique("room_id", "name")),
                of("unique without a name", unique("name").include(name("id"))),
                of("unique nulls not distinct", constraint("key").uniqueNullsNotDistinct("name")),
                of("unique without overlaps", constraint("key").uniqueWithoutOverlaps("room_id", "during")),
                of("unique deferrable", constraint("key").unique("name").deferrable()),
                Example.of(
                                "unique using index",
                                alterTable("bookings")
                                        .addConstraint(constraint("key")
                                                .uniqueUsingIndex("ready")
                                                .deferrable()))
                        .after(BOOKINGS, createUniqueIndex("ready").on("bookings", "name"))
                        .aboutTable("bookings"),
                of(
                        "check",
                        constraint("positive")
                                .check(field(name("bookings", "id"), BIGINT).gt(0L))),
                of(
                        "check not valid",
                        constraint("named")
                                .check(field(name("name"), TEXT).ne("it's \\ $$"))
                                .notValid()),
                of(
                        "check no inherit",
                        constraint("named")
                                .check(field(name("name")).isNotNull())
                                .noInherit()),
                of(
                        "check no inherit not valid",
                        constraint("named")
                                .check(field(name("name")).isNotNull())
                                .noInherit()
                                .notValid()),
                of(
                        "check not enforced",
                        constraint("named")
                                .check(field(name("name")).isNotNull())
                                .notEnforced()),
                of("not null", constraint("named").notNull("name")),
                of(
                        "not null not valid",
                        constraint("named").notNull("name").noInherit().notValid()),
                of("foreign key", constraint("fk").foreignKey("room_id").references("rooms")),
                of("foreign key without a name", foreignKey("room_id", "floor").references("rooms", "id", "floor")),
                of(
                        "foreign key, qualified",
                        constraint("fk").foreignKey(name("room_id")).references(name("trial", "rooms"), name("id"))),
                of(
                                "foreign key over a period",
                                constraint("fk")
                                        .foreignKeyPeriod("room_id", "during")
                                        .references("slots", "room_id", "during"))
                        .after(
                                createExtension("btree_gist"),
                                createTable("slots")
                                        .column("room_id", BIGINT)
                                        .column("during", TSTZRANGE)
                                        .constraints(
                                                constraint("slots_pk").primaryKeyWithoutOverlaps("room_id", "during")),
                                BOOKINGS),
                foreign("match full", fk -> fk.matchFull()),
                foreign("match simple", fk -> fk.matchSimple()),
                foreign("on delete cascade", fk -> fk.onDeleteCascade()),
                foreign("on delete set null", fk -> fk.onDeleteSetNull()),
                of(
                        "on delete set null of columns",
                        constraint("fk")
                                .foreignKey("room_id", "floor")
                                .references("rooms", "id", "floor")
                                .onDeleteSetNull("floor")),
                foreign("on delete set default", fk -> fk.onDeleteSetDefault()),
                foreign("on delete set default of columns", fk -> fk.onDeleteSetDefault("room_id")),
                foreign("on delete restrict", fk -> fk.onDeleteRestrict()),
                foreign("on delete no action", fk -> fk.onDeleteNoAction()),
                foreign("on update cascade", fk -> fk.onUpdateCascade()),
                foreign("on update set null", fk -> fk.onUpdateSetNull()),
                foreign("on update set default", fk -> fk.onUpdateSetDefault()),
                foreign("on update restrict", fk -> fk.onUpdateRestrict()),
                foreign("on update no action", fk -> fk.onUpdateNoAction()),
                foreign("foreign key deferrable", fk -> fk.deferrable()),
                foreign("foreign key not valid", fk -> fk.notValid()),
                foreign("foreign key not enforced", fk -> fk.notEnforced()),
                foreign(
                        "foreign key with everything",
                        fk -> fk.matchFull()
                                .onDeleteSetNull()
                                .onUpdateCascade()
                                .deferrableInitiallyDeferred()
                                .notValid()),
                of(
                        "exclude",
                        constraint("free")
                                .excludeUsing(GIST)
                                .with("room_id", "=")
                                .with("during", "&&")),
                of(
                        "exclude with everything",
                        constraint("free")
                                .excludeUsing(name("gist"))
                                .with(key("room_id").opclass("gist_int8_ops"), "=")
                                .with(key(lower(field(name("bookings", "name"), TEXT))), "<>")
                                .with("during", "&&")
                                .include("id")
                                .where(field(name("bookings", "name"), TEXT).ne(""))
                                .deferrableInitiallyDeferred()),
                of(
                        "exclude deferrable",
                        constraint("free")
                                .excludeUsing(GIST)
                                .with("during", "&&")
                                .deferrable()),
                Example.of(
                                "of jOOQ's",
                                alterTable("bookings")
                                        .addConstraint(DSL.constraint("fk")
                                                .foreignKey("room_id")
                                                .references("rooms", "id"))
                                        .addConstraint(DSL.check(
                                                field(name("id"), BIGINT).gt(0L))))
                        .after(ROOMS, BOOKINGS)
                        .aboutTable("bookings"),
                of(
                        "index with several parameters",
                        constraint("key")
                                .unique("name")
                                .include("floor")
                                .fillfactor(80)
                                .indexParameter("deduplicate_items", false)
                                .usingIndexTablespace("pg_default")
                                .deferrable()),
                of(
                        "exclusion whose index has parameters",
                        constraint("overlap")
                                .excludeUsing(GIST)
                                .with("during", "&&")
                                .indexParameter("fillfactor", 80)
                                .indexParameter("buffering", "auto")
                                .usingIndexTablespace("pg_default")
                                .where(field(name("id"), BIGINT).gt(0L))),
                of(
                        "exclusion with included columns and a parameter",
                        constraint("overlap")
                                .excludeUsing(GIST)
                                .with("during", "&&")
                                .include("id")
                                .indexParameter("fillfactor", 80)));
    }
}
