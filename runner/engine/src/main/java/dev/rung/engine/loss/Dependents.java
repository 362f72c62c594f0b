package dev.rung.engine.loss;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.QueryPart;
import org.jooq.Record;

/** Finds the objects of other schemas that depend on objects that are dropped. */
public final class Dependents {

    private Dependents() {}

    /**
     * Finds the objects of other schemas that are dropped with some objects by {@code CASCADE}.
     *
     * @param session a session in the objects' schema
     * @param addresses a query for the objects: {@code classid, objid, objsubid}
     * @param besides further schemas whose objects are ignored
     */
    public static List<Dependent> elsewhere(Session session, QueryPart addresses, List<String> besides) {
        List<String> schemas = Stream.concat(Stream.of(session.schema().value()), besides.stream())
                .toList();
        return new Doomed(session.dsl())
                .elsewhere(addresses, schemas).stream()
                        .map(row -> of(session, row))
                        .toList();
    }

    private static Dependent of(Session session, Record row) {
        Optional<Doomed.Data> column = Optional.ofNullable(row.get("table_name", String.class))
                .map(table -> new Doomed.Data(table, row.get("column_name", String.class)));
        return new Dependent(
                row.get("type", String.class),
                row.get("identity", String.class),
                row.get("schema", String.class),
                column.map(data -> Losses.count(session, data)));
    }
}
