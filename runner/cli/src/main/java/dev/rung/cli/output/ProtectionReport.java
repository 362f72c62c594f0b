package dev.rung.cli.output;

import dev.rung.Environment;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a database is recorded to be for from now on.
 *
 * @param where what it is about
 * @param before what it was recorded to be for
 * @param now what it is recorded to be for
 */
public record ProtectionReport(Where where, Optional<Environment> before, Optional<Environment> now) implements Report {

    @Override
    public String text(Style style) {
        return now.map(environment -> before.equals(now)
                        ? "was recorded to be for " + environment + " already"
                        : "recorded to be for " + environment + ": " + consequence(environment))
                .orElseGet(() -> before.map(environment -> "no longer recorded to be for " + environment)
                        .orElse("wasn't recorded to be for anything"));
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        node.put("environment", now.map(Environment::toString).orElse(null));
        node.put("environment_before", before.map(Environment::toString).orElse(null));
    }

    private static String consequence(Environment environment) {
        return switch (environment) {
            case DEVELOPMENT, TEST -> "reset and seed are allowed";
            case STAGING -> "reset and seed --reset are refused";
            case PRODUCTION -> "reset, seed, rollback --all and the loss of data are refused";
        };
    }
}
