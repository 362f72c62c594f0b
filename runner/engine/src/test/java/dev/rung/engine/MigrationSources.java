package dev.rung.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds migration sets like a user's: their sources are compiled when they are needed, so that a test shows the
 * migration that it is about. The body of {@code up} begins at line 15.
 */
public final class MigrationSources {

    private static final String IMPORTS = """
        import static dev.rung.postgres.PostgresDSL.createExtension;
        import static org.jooq.impl.DSL.*;
        import static org.jooq.impl.SQLDataType.*;

        import dev.rung.*;
        import dev.rung.postgres.PostgresDSL;
        import org.jooq.Query;

        """;

    private final Path folder;
    private final String packageName;
    private final List<Path> files = new ArrayList<>();

    private MigrationSources(Path folder, String packageName) {
        this.folder = folder;
        this.packageName = packageName;
    }

    /** Creates a set named {@code shop} in the schema {@code shop}. */
    public static MigrationSources shop(Path folder) {
        return set(folder, "name = \"shop\", schema = \"shop\"");
    }

    /** Creates a set in the package {@code app}, with these elements of its {@code @MigrationSet}. */
    public static MigrationSources set(Path folder, String elements) {
        return new MigrationSources(folder, "app")
                .file("package-info", "@dev.rung.MigrationSet(" + elements + ")\npackage app;\n");
    }

    /** Adds another package to the same class path. */
    public MigrationSources inPackage(String name, String annotation) {
        MigrationSources other = new MigrationSources(folder, name);
        other.file("package-info", annotation + "\npackage " + name + ";\n");
        return other;
    }

    /** Adds a migration with these method bodies. */
    public MigrationSources migration(String name, String up, String down) {
        return migration("", name, up, down);
    }

    /** Adds a migration with annotations on its class. */
    public MigrationSources migration(String annotations, String name, String up, String down) {
        return type(annotations + " public final class " + name + " implements Migration", name, up, down);
    }

    /** Adds a repeatable migration. */
    public MigrationSources repeatable(String name, String up, String down) {
        return type("public final class " + name + " implements RepeatableMigration", name, up, down);
    }

    /** Adds a class with this declaration and these bodies of {@code up} and {@code down}. */
    public MigrationSources type(String declaration, String name, String up, String down) {
        return file(
                name,
                "package " + packageName + ";\n\n" + IMPORTS + declaration + " {\n\n"
                        + "    @Override\n    public void up(Steps steps) {\n" + up.indent(8)
                        + "    }\n\n    @Override\n    public void down(Steps steps) {\n" + down.indent(8)
                        + "    }\n}\n");
    }

    /** Adds a file without changes. */
    public MigrationSources file(String name, String source) {
        Path file = folder.resolve("src").resolve(packageName.replace('.', '/')).resolve(name + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
        return this;
    }

    /** Compiles all sources in the folder, including {@code package-info}, whose annotations are needed. */
    public Path compile() {
        Path classes = folder.resolve("classes");
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            Files.createDirectories(classes);
            Compiler.compile(
                    sources.filter(path -> path.toString().endsWith(".java")).toList(), classes);
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources, and loads them from the class folder. */
    public ClassLoader load() {
        return loaderOf(compile());
    }

    /** Creates a class loader for a class folder or a jar. */
    public static ClassLoader loaderOf(Path classesOrJar) {
        try {
            return new URLClassLoader(
                    new URL[] {classesOrJar.toUri().toURL()}, MigrationSources.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
