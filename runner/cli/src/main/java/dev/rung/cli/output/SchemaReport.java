package dev.rung.cli.output;

import dev.rung.engine.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung schema}.
 *
 * @param snapshot the schema
 */
public record SchemaReport(Snapshot snapshot) implements Report {

    @Override
    public String text(Style style) {
        return snapshot.toSql().stripTrailing();
    }

    @Override
    public void json(ObjectNode node) {
        node.put("objects", snapshot.objects().size());
        node.put("statements", snapshot.statements().size());
        ObjectNode plain = node.putObject("plain_sql");
        snapshot.plainSql().forEach(plain::put);
        ArrayNode missing = node.putArray("not_expressed");
        snapshot.notExpressed().forEach(missing::add);
        node.put("sql", snapshot.toSql());
    }
}
