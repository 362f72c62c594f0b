package dev.rung.cli.project;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.model.Durations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The settings of a project, except its database.
 *
 * @param sets the default for {@code --set}; may be empty
 * @param classPath the default for {@code --classpath}
 * @param environment the default for the environment of the project's database
 * @param backup the policy for a run that changes production without a backup
 * @param statementTimeout the longest duration of a statement unless the run or the class sets one; zero means no limit
 * @param severities the severities that the project sets, by rule
 */
public record Project(
        List<String> sets,
        Optional<String> classPath,
        Optional<Environment> environment,
        BackupPolicy backup,
        Duration statementTimeout,
        Map<Rule, Severity> severities) {

    /** Copies the collections. */
    public Project {
        sets = List.copyOf(sets);
        severities = Map.copyOf(severities);
    }

    /**
     * Reads the settings.
     *
     * @param directory the folder of {@code rung.properties}
     * @throws UsageException if the file is invalid
     */
    public static Project in(Path directory) {
        Properties properties = new ProjectFile(directory).read();
        return new Project(
                setsIn(properties),
                value(properties, ProjectFile.CLASS_PATH).filter(text -> !text.isEmpty()),
                environmentIn(properties),
                backupIn(properties),
                timeoutIn(properties),
                severitiesIn(properties));
    }

    private static List<String> setsIn(Properties properties) {
        return value(properties, ProjectFile.SET).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<Environment> environmentIn(Properties properties) {
        return value(properties, ProjectFile.ENVIRONMENT)
                .map(text -> Environment.named(text)
                        .orElseThrow(
                                () -> wrong(ProjectFile.ENVIRONMENT, text, "must be one of " + Environment.names())));
    }

    private static BackupPolicy backupIn(Properties properties) {
        return value(properties, ProjectFile.BACKUP)
                .map(text -> BackupPolicy.named(text)
                        .orElseThrow(() -> wrong(ProjectFile.BACKUP, text, "must be one of " + BackupPolicy.names())))
                .orElse(BackupPolicy.WARN);
    }

    private static Duration timeoutIn(Properties properties) {
        return value(properties, ProjectFile.STATEMENT_TIMEOUT)
                .map(text -> Durations.parse(text)
                        .orElseThrow(() -> wrong(
                                ProjectFile.STATEMENT_TIMEOUT,
                                text,
                                "must be an integer and a unit, such as 500ms, 5s, 10min or 1h")))
                .orElse(Duration.ZERO);
    }

    private static Map<Rule, Severity> severitiesIn(Properties properties) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (key.startsWith(ProjectFile.RULE)) {
                String text = value(properties, key).orElse("");
                Rule rule = Rule.withId(key.substring(ProjectFile.RULE.length()))
                        .orElseThrow(() -> new UsageException(ProjectFile.NAME + ": the key \"" + key
                                + "\" names no rule\n" + "  docs/rules lists the rules"));
                severities.put(
                        rule,
                        Severity.named(text).orElseThrow(() -> wrong(key, text, "must be one of " + Severity.names())));
            }
        }
        return severities;
    }

    private static Optional<String> value(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
    }

    private static UsageException wrong(String key, String text, String remedy) {
        return new UsageException(ProjectFile.NAME + ": " + key + " = " + text + " is invalid\n  it " + remedy);
    }
}
