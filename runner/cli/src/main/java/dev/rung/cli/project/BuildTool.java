package dev.rung.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The build tool of a project. */
public enum BuildTool {
    /** Maven. */
    MAVEN("pom.xml", "target/classes", "mvnw", "mvn compile"),
    /** Gradle. */
    GRADLE(
            "build.gradle.kts build.gradle settings.gradle.kts settings.gradle",
            "build/classes/java/main",
            "gradlew",
            "gradle classes"),
    /** No build tool, only the compiler. */
    NONE("", "target/classes", "", "");

    private static final String DEPENDENCY = "rung-migrations-dsl";

    private final String files;
    private final String classes;
    private final String wrapper;
    private final String command;

    /** Takes the names of the files as one string, because a field of an enum constant should be immutable. */
    BuildTool(String files, String classes, String wrapper, String command) {
        this.files = files;
        this.classes = classes;
        this.wrapper = wrapper;
        this.command = command;
    }

    /** Returns the build tool of the project in a folder. */
    public static BuildTool in(Path directory) {
        return Stream.of(values())
                .filter(tool -> tool.file(directory).isPresent())
                .findFirst()
                .orElse(NONE);
    }

    /** Returns the build file in a folder, if it exists. */
    public Optional<Path> file(Path directory) {
        return Stream.of(files.split(" "))
                .filter(name -> !name.isEmpty())
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The output folder of the compiler, relative to the project's folder. */
    public String classes() {
        return classes;
    }

    /** Returns the command that compiles the project in a folder; empty without a build tool. */
    public String command(Path directory) {
        boolean isWrapped = !wrapper.isEmpty() && Files.isExecutable(directory.resolve(wrapper));
        return isWrapped ? "./" + wrapper + command.substring(command.indexOf(' ')) : command;
    }

    /** Whether the project in a folder depends on Rung's library for migrations. */
    public boolean knowsRung(Path directory) {
        return file(directory).filter(BuildTool::namesRung).isPresent();
    }

    /**
     * Returns the dependency in the syntax of the build file.
     *
     * @param version the version of Rung
     */
    public String dependency(String version) {
        return switch (this) {
            case MAVEN -> """
                <dependency>
                  <groupId>dev.rung</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </dependency>\
                """.formatted(DEPENDENCY, version);
            case GRADLE -> "implementation(\"dev.rung:" + DEPENDENCY + ":" + version + "\")";
            case NONE -> "";
        };
    }

    private static boolean namesRung(Path file) {
        try {
            return Files.readString(file).contains(DEPENDENCY);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
