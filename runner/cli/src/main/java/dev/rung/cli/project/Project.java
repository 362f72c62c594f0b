package dev.rung.cli.project;

import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.model.Durations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The policies of a project.
 *
 * @param backup what a run that changes production does without a backup
 * @param statementTimeout the longest time for a statement where neither the run nor the class says; zero is no limit
 * @param severities of the rules whose severity differs in this project
 */
public record Project(BackupPolicy backup, Duration statementTimeout, Map<Rule, Severity> severities) {

    /** Copies the map. */
    public Project {
        severities = Map.copyOf(severities);
    }

    /**
     * Reads the policies.
     *
     * @param directory where {@code rung.properties} is looked for
     * @throws UsageException if the file can't be meant as it is
     */
    public static Project in(Path directory) {
        Properties properties = new ProjectFile(directory).read();
        return new Project(backupIn(properties), timeoutIn(properties), severitiesIn(properties));
    }

    private static BackupPolicy backupIn(Properties properties) {
        return value(properties, ProjectFile.BACKUP)
                .map(text -> BackupPolicy.named(text)
                        .orElseThrow(() -> wrong(ProjectFile.BACKUP, text, "is one of " + BackupPolicy.names())))
                .orElse(BackupPolicy.WARN);
    }

    private static Duration timeoutIn(Properties properties) {
        return value(properties, ProjectFile.STATEMENT_TIMEOUT)
                .map(text -> Durations.parse(text)
                        .orElseThrow(() -> wrong(
                                ProjectFile.STATEMENT_TIMEOUT,
                                text,
                                "is an integer and a unit, such as 500ms, 5s, 10min or 1h")))
                .orElse(Duration.ZERO);
    }

    private static Map<Rule, Severity> severitiesIn(Properties properties) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (key.startsWith(ProjectFile.RULE)) {
                String text = value(properties, key).orElse("");
                Rule rule = Rule.withId(key.substring(ProjectFile.RULE.length()))
                        .orElseThrow(() -> new UsageException(ProjectFile.NAME + " has the key \"" + key
                                + "\", but there is no such rule\n"
                                + "  the pages in docs/rules are named after the rules"));
                severities.put(
                        rule,
                        Severity.named(text).orElseThrow(() -> wrong(key, text, "is one of " + Severity.names())));
            }
        }
        return severities;
    }

    private static Optional<String> value(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
    }

    private static UsageException wrong(String key, String text, String remedy) {
        return new UsageException(
                ProjectFile.NAME + " says " + key + " = " + text + ", which can't be meant\n  it " + remedy);
    }
}
