package dev.rung.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What compiles the sources of a project. */
public enum BuildTool {
    /** Maven. */
    MAVEN("pom.xml", "target/classes", "mvnw", "mvn compile"),
    /** Gradle. */
    GRADLE(
            "build.gradle.kts build.gradle settings.gradle.kts settings.gradle",
            "build/classes/java/main",
            "gradlew",
            "gradle classes"),
    /** Nothing but the compiler. */
    NONE("", "target/classes", "", "");

    private static final String DEPENDENCY = "rung-migrations-dsl";

    private final String files;
    private final String classes;
    private final String wrapper;
    private final String command;

    /** The names of the files are between blanks, since the fields of a constant can't change. */
    BuildTool(String files, String classes, String wrapper, String command) {
        this.files = files;
        this.classes = classes;
        this.wrapper = wrapper;
        this.command = command;
    }

    /** The build tool of the project in a folder. */
    public static BuildTool in(Path directory) {
        return Stream.of(values())
                .filter(tool -> tool.file(directory).isPresent())
                .findFirst()
                .orElse(NONE);
    }

    /** Its file in a folder, if there is one. */
    public Optional<Path> file(Path directory) {
        return Stream.of(files.split(" "))
                .filter(name -> !name.isEmpty())
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The folder that it compiles to, from the project's. */
    public String classes() {
        return classes;
    }

    /** What compiles the project in a folder; empty for the compiler alone. */
    public String command(Path directory) {
        boolean isWrapped = !wrapper.isEmpty() && Files.isExecutable(directory.resolve(wrapper));
        return isWrapped ? "./" + wrapper + command.substring(command.indexOf(' ')) : command;
    }

    /** Whether the project in a folder depends on what migrations import. */
    public boolean knowsRung(Path directory) {
        return file(directory).filter(BuildTool::namesRung).isPresent();
    }

    /**
     * The dependency as its file has it.
     *
     * @param version of Rung
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
