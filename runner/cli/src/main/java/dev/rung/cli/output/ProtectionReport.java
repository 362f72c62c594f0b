package dev.rung.cli.output;

import dev.rung.Environment;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung protect}.
 *
 * @param where the set and its database
 * @param before the environment that was recorded before
 * @param now the environment that is recorded now
 */
public record ProtectionReport(Where where, Optional<Environment> before, Optional<Environment> now) implements Report {

    @Override
    public String text(Style style) {
        return now.map(environment -> before.equals(now)
                        ? "already recorded as " + environment
                        : "recorded as " + environment + ": " + consequence(environment))
                .orElseGet(() -> before.map(environment -> "no longer recorded as " + environment)
                        .orElse("no environment was recorded"));
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
            case PRODUCTION -> "reset, seed, rollback --all and rollbacks that lose data are refused";
        };
    }
}
