package dev.rung.cli.command;

import dev.rung.cli.classpath.Compiler;
import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.output.CommandWords;
import dev.rung.cli.output.InitReport;
import dev.rung.cli.project.BuildTool;
import dev.rung.cli.project.ProjectFile;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.authoring.FirstSet;
import dev.rung.engine.authoring.NewFiles;
import dev.rung.engine.authoring.SourceTree;
import dev.rung.engine.exception.AuthoringException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.model.ToolVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung init}. */
@picocli.CommandLine.Command(
        name = "init",
        customSynopsis = {"rung init [NAME] [--package PACKAGE] [--schema NAME] [options]"},
        header = "Writes the first migration set of a project.",
        description = {
            "",
            "Writes a package with @MigrationSet, its first migration, a test of it, and rung.properties into the"
                    + " working directory, and prints the command to run next. It never replaces a file: if one of them"
                    + " exists, it writes nothing and reports the file.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung init                             a set named after the folder",
            "  rung init shop --package com.example.shop.migrations"
        })
final class InitCommand implements Command {

    private static final String NAMELESS = "app";

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "The name of the set, in lower-case letters, digits, _ and -. Default: the name of the folder.")
    private @Nullable String name;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of the migrations. Default: db.NAME.")
    private @Nullable String packageName;

    @Override
    public ExitCode run(Invocation invocation) {
        Surroundings surroundings = invocation.surroundings();
        Path directory = surroundings.directory();
        FirstSet set = set(invocation);
        BuildTool tool = BuildTool.in(directory);
        Map<Path, String> files = new LinkedHashMap<>(set.files(surroundings.clock()));
        files.put(Path.of(ProjectFile.NAME), ProjectFile.firstText(set.set().value(), tool.classes()));
        try {
            refuseKnown(set.set(), directory);
            invocation
                    .output()
                    .done(new InitReport(
                            set,
                            new NewFiles(directory, files).write(),
                            missingDependency(tool, directory),
                            next(set, tool, directory)));
            return ExitCode.DONE;
        } catch (AuthoringException e) {
            throw new UsageException(CommandWords.of(e.message()));
        }
    }

    private FirstSet set(Invocation invocation) {
        String given = Optional.ofNullable(name)
                .or(() -> nameAsOption(invocation.options().selection()))
                .orElseGet(() -> nameOf(invocation.surroundings().directory()));
        SetName set = checked(given, SetName::new);
        String schema = Objects.requireNonNullElse(invocation.options().schema(), javaName(given));
        String chosen = Objects.requireNonNullElse(packageName, "db." + javaName(given));
        if (!SourceVersion.isName(chosen)) {
            throw new UsageException("\"" + chosen + "\" is not the name of a Java package"
                    + "\n  write a name such as com.example.migrations, without Java keywords");
        }
        return new FirstSet(set, checked(schema, SchemaName::ofSet), chosen);
    }

    private static <T> T checked(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> nameAsOption(SetSelection selection) {
        return selection.names().size() == 1 ? Optional.of(selection.names().getFirst()) : Optional.empty();
    }

    private static String nameOf(Path directory) {
        Path last = directory.toAbsolutePath().normalize().getFileName();
        String name = (last == null ? "" : last.toString().toLowerCase(Locale.ROOT))
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String javaName(String name) {
        String identifier = name.replace('-', '_');
        return SourceVersion.isKeyword(identifier) ? identifier + "_" : identifier;
    }

    private static void refuseKnown(SetName set, Path directory) {
        SourceTree.below(directory).packages().stream()
                .filter(found -> found.set().equals(Optional.of(set)))
                .findFirst()
                .ifPresent(found -> {
                    throw new UsageException("there is a set \"" + set + "\" in "
                            + directory.relativize(found.folder().path()) + "; nothing was written"
                            + "\n  rung create NAME writes its next migration");
                });
    }

    private static String missingDependency(BuildTool tool, Path directory) {
        return tool.file(directory)
                .filter(file -> !tool.knowsRung(directory))
                .map(file -> "first: add this dependency to " + file.getFileName() + ", and JUnit for the test\n"
                        + tool.dependency(ToolVersion.current()).indent(2).stripTrailing())
                .orElse("");
    }

    private static String next(FirstSet set, BuildTool tool, Path directory) {
        String compile =
                tool == BuildTool.NONE ? Compiler.command(tool.classes(), set.folder()) : tool.command(directory);
        return compile + " && rung validate";
    }
}
