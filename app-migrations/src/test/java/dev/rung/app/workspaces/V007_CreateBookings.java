package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.setNullTo;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.app.workspaces.Keys.toMember;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BIT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.DATERANGE;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.MACADDR;
import static dev.rung.postgres.PostgresTypes.MONEY;
import static dev.rung.postgres.PostgresTypes.POINT;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TSTZRANGE;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.GIST;
import static dev.rung.postgres.indexes.IndexMethod.SPGIST;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;

import dev.rung.Migration;
import dev.rung.Steps;
import org.jooq.Condition;
import org.jooq.Field;

/** Creates the rooms with their opening hours, equipment and bookings, and the absences. */
public final class V007_CreateBookings implements Migration {

    private static final Field<String> DURING = field(name("during"), TSTZRANGE);

    @Override
    public void up(Steps steps) {
        createRooms(steps);
        createBookings(steps);
        createAbsences(steps);
        createEquipment(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("room_equipment"), dropTable("equipment"), dropTable("absences"));
        steps.run(dropTable("opening_hours"), dropTable("room_bookings"), dropTable("rooms"));
    }

    private static void createRooms(Steps steps) {
        steps.run(
                createTable("rooms")
                        .column(column("id", SMALLINT)
                                .generatedAlwaysAsIdentity(
                                        o -> o.minvalue(1).maxvalue(9999).cache(5)))
                        .column("tenant_id", REFERENCE)
                        .column("name", TEXT.notNull())
                        .column("seats", SMALLINT.notNull().defaultValue(inline((short) 1)))
                        .column("location", POINT)
                        .primaryKey("id")
                        .unique("tenant_id", "name")
                        .check(number("seats").between(1, 500))
                        .constraint(toTenant()),
                createIndex("rooms_location_idx").on("rooms").using(SPGIST).columns("location"),
                commentOnTable("rooms").is("Where people can meet"));
        steps.run(
                createTable("opening_hours")
                        .column("room_id", SMALLINT.notNull())
                        .column("day", type("weekday").notNull())
                        .column("hours", type("time_range").notNull())
                        .constraints(
                                to("rooms", "room_id"),
                                constraint("opening_hours_no_overlap")
                                        .excludeUsing(GIST)
                                        .with("room_id", "=")
                                        .with("day", "=")
                                        .with("hours", "&&")),
                commentOnTable("opening_hours").is("When a room can be booked"));
    }

    private static void createBookings(Steps steps) {
        steps.run(createTable("room_bookings")
                .column("id", ID)
                .column("room_id", SMALLINT.notNull())
                .column("booked_by", UUID)
                .column("during", TSTZRANGE.notNull())
                .column("purpose", TEXT.notNull().defaultValue(""))
                .column("cancelled_at", TIMESTAMPTZ)
                .primaryKey("id")
                .constraints(
                        to("rooms", "room_id"),
                        setNullTo("users", "booked_by"),
                        constraint("room_bookings_no_overlap")
                                .excludeUsing(GIST)
                                .with("room_id", "=")
                                .with("during", "&&")
                                .where(time("cancelled_at").isNull())
                                .deferrableInitiallyDeferred(),
                        constraint("room_bookings_during_bounded")
                                .check(not(is("isempty"))
                                        .and(not(is("lower_inf")))
                                        .and(not(is("upper_inf"))))));
        steps.run(
                commentOnTable("room_bookings").is("Who has a room when"),
                commentOnConstraint("room_bookings", "room_bookings_no_overlap")
                        .is("Nobody has a room that another has"));
    }

    private static Condition is(String property) {
        return condition(function(name(property), BOOLEAN, DURING));
    }

    private static void createAbsences(Steps steps) {
        steps.run(
                createTable("absences")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("tenant_id", REFERENCE)
                        .column("user_id", REFERENCE)
                        .column("days", DATERANGE.notNull())
                        .column("reason", TEXT)
                        .primaryKey("id")
                        .constraints(
                                toMember("user_id"),
                                constraint("absences_user_id_days_excl")
                                        .excludeUsing(GIST)
                                        .with("user_id", "=")
                                        .with("days", "&&")),
                commentOnTable("absences").is("When people are away"));
    }

    private static void createEquipment(Steps steps) {
        steps.run(
                createTable("equipment")
                        .column("id", INTEGER)
                        .column("name", TEXT.notNull())
                        .column("mac", MACADDR)
                        .column("flags", BIT(8).notNull().defaultValue("00000000"))
                        .column("price", MONEY)
                        .primaryKey("id")
                        .unique("name"),
                commentOnTable("equipment").is("What a room may have"));
        steps.run(
                createTable("room_equipment")
                        .column("room_id", SMALLINT.notNull())
                        .column("equipment_id", INTEGER.notNull())
                        .column("quantity", SMALLINT.notNull().defaultValue(inline((short) 1)))
                        .primaryKey("room_id", "equipment_id")
                        .constraints(
                                to("rooms", "room_id"),
                                foreignKey("equipment_id")
                                        .references("equipment", "id")
                                        .onDeleteRestrict()),
                commentOnTable("room_equipment").is("What a room has"));
    }
}
