package dev.rung.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Databases.Database;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class ModuleTest {

    private static final String ENGINE = "dev.rung.engine";

    private static final Map<String, ModuleReference> MODULES = modulesOnClassPath();

    @TempDir
    private Path folder;

    @Test
    void the_module_exports_the_public_packages_and_no_other() {
        Set<String> exported = MODULES.get(ENGINE).descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(exported)
                .containsExactlyInAnyOrder(
                        "dev.rung.engine",
                        "dev.rung.engine.authoring",
                        "dev.rung.engine.event",
                        "dev.rung.engine.exception",
                        "dev.rung.engine.model",
                        "dev.rung.engine.settings");
        assertThat(MODULES.get(ENGINE).descriptor().opens()).isEmpty();
    }

    @Test
    void an_application_on_the_module_path_migrates(Database database) throws IOException, InterruptedException {
        write("module-info.java", """
            module app {
                requires dev.rung.engine;
                requires org.postgresql.jdbc;
                exports app.migrations to dev.rung.engine;
            }
            """);
        write("app/migrations/package-info.java", """
            @dev.rung.MigrationSet(name = "shop", schema = "shop")
            package app.migrations;
            """);
        write("app/migrations/V001_Orders.java", """
            package app.migrations;

            import static org.jooq.impl.DSL.createTable;
            import static org.jooq.impl.DSL.dropTable;
            import static org.jooq.impl.SQLDataType.INTEGER;

            import dev.rung.Migration;
            import dev.rung.Steps;

            public final class V001_Orders implements Migration {
                @Override
                public void up(Steps steps) {
                    steps.run(createTable("orders").column("id", INTEGER));
                }

                @Override
                public void down(Steps steps) {
                    steps.run(dropTable("orders"));
                }
            }
            """);
        write("app/Main.java", """
            package app;

            import dev.rung.engine.Rung;
            import org.postgresql.ds.PGSimpleDataSource;

            final class Main {
                public static void main(String[] args) {
                    PGSimpleDataSource database = new PGSimpleDataSource();
                    database.setUrl(args[0]);
                    database.setUser(args[1]);
                    database.setPassword(args[2]);
                    Rung rung = Rung.on(database).build();
                    rung.migrate();
                    rung.status();
                }
            }
            """);
        Path classes = folder.resolve("classes");
        String modulePath = neededBy(ENGINE).collect(Collectors.joining(File.pathSeparator));
        List<String> sources;
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            sources = files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        Stream.concat(Stream.of("-d", classes.toString(), "-p", modulePath), sources.stream())
                                .toArray(String[]::new));
        assertThat(compiled).isZero();

        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-p",
                        modulePath + File.pathSeparator + classes,
                        "-m",
                        "app/app.Main",
                        database.scratch().url(),
                        database.scratch().user(),
                        database.scratch().password())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(printed)).isZero();
        assertThat(database.tables("shop")).containsExactly("orders");
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source, UTF_8);
    }

    /** The paths of a module and of all that it requires, without those of the JDK. */
    private static Stream<String> neededBy(String module) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(module));
        while (!open.isEmpty()) {
            String name = open.pop();
            ModuleReference reference = MODULES.get(name);
            if (reference == null || found.containsKey(name)) {
                continue;
            }
            found.put(name, Path.of(reference.location().orElseThrow()).toString());
            reference.descriptor().requires().forEach(required -> open.push(required.name()));
        }
        return found.values().stream();
    }

    private static Map<String, ModuleReference> modulesOnClassPath() {
        Map<String, ModuleReference> modules = new HashMap<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(path -> ModuleFinder.of(path).findAll().stream())
                .forEach(reference -> modules.putIfAbsent(reference.descriptor().name(), reference));
        return modules;
    }
}
