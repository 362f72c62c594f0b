package dev.rung.cli.output;

import dev.rung.cli.connection.Database;
import dev.rung.cli.usage.ExitCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON document of a command, which {@code docs/json.md} describes. Text output never creates one, because loading the JSON
 * library takes a considerable part of a short run.
 */
final class JsonDocument {

    /** The version of the document, which increases when a property changes its meaning or is removed. */
    private static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode document = MAPPER.createObjectNode();
    private final ArrayNode sets = MAPPER.createArrayNode();
    private @Nullable ObjectNode error;

    /**
     * Creates a document.
     *
     * @param command the name of the command
     */
    JsonDocument(String command) {
        document.put("version", VERSION);
        document.put("command", command);
    }

    /** Adds the database. */
    void database(Database database) {
        ObjectNode node = document.putObject("database")
                .put("host", database.host())
                .put("name", database.name())
                .put("user", database.user());
        database.role().ifPresent(role -> node.put("role", role.value()));
    }

    /** Adds the result for one set. */
    void set(Report report) {
        report.json(sets.addObject());
    }

    /** Adds a result that isn't about one set. */
    void result(String property, Report report) {
        report.json(document.putObject(property));
    }

    /** Adds the failure of the command. */
    void error(Failure failure) {
        error = MAPPER.createObjectNode();
        failure.json(error);
    }

    /** Completes the document and renders it. */
    String end(ExitCode code) {
        document.set("sets", sets);
        document.set("error", error);
        document.put("exit_code", code.value());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
