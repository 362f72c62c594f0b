package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.engine.model.ToolVersion;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code init}. */
final class InitTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T23:38:56Z"), ZoneOffset.UTC);
    private static final String WRITTEN = """
        wrote src/main/java/db/web_shop/package-info.java
        wrote src/main/java/db/web_shop/V001_Init.java
        wrote src/test/java/db/web_shop/V001_InitTest.java
        wrote rung.properties
        """;

    @TempDir
    private Path parent;

    private Path project;
    private Shell shell;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectory(parent.resolve("Web Shop"));
        shell = Shell.empty().in(project).at(CLOCK);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the command is for a Unix shell")
    void the_command_that_it_prints_works_and_so_do_the_next_ones() throws Exception {
        Result result = shell.run("init web_shop");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith(WRITTEN + "next: ").endsWith(" && rung validate\n");
        String command = result.out().lines().reduce((first, last) -> last).orElseThrow();
        run(command.replace("next: ", "").replace(" && rung validate", ""));
        assertThat(shell.run("validate")).isEqualTo(new Result(0, "OK  web_shop  1 migration\n", ""));
        assertThat(shell.run("create AddOrders").out())
                .startsWith("wrote src/main/java/db/web_shop/V002_AddOrders.java\n");
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            shell.with("RUNG_URL", database.url())
                    .with("RUNG_USER", database.user())
                    .with("RUNG_PASSWORD", database.password());
            assertThat(shell.run("migrate").out()).contains("OK  001_init  1 step");
            assertThat(shell.run("rollback --all --yes").out()).contains("OK  001_init  rolled back");
        }
    }

    @Test
    void the_test_that_it_writes_passes() throws Exception {
        shell.run("init shop");
        Path classes = compile("src/main/java/db/shop/V001_Init.java", "src/test/java/db/shop/V001_InitTest.java");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> test = loader.loadClass("db.shop.V001_InitTest");
            Constructor<?> constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            List<Method> methods = Stream.of(test.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            assertThat(methods).hasSize(2);
            for (Method method : methods) {
                method.setAccessible(true);
                method.invoke(constructor.newInstance());
            }
        }
    }

    @Test
    void the_set_is_named_after_the_folder() throws IOException {
        assertThat(shell.run("init").out()).startsWith(WRITTEN);
        assertThat(project.resolve("src/main/java/db/web_shop/package-info.java"))
                .hasContent("""
                    /** The migrations of web-shop, in the order of their numbers. */
                    @MigrationSet(name = "web-shop", schema = "web_shop")
                    package db.web_shop;

                    import dev.rung.MigrationSet;
                    """);
        assertThat(project.resolve("src/main/java/db/web_shop/V001_Init.java"))
                .content()
                .contains(" * <p>Created: 2026-11-20T23:38:56Z\n");
        assertThat(project.resolve("rung.properties"))
                .content()
                .contains("\nset = web-shop\nclasspath = target/classes\n");
    }

    @Test
    void the_name_the_package_and_the_schema_can_be_chosen() {
        assertThat(shell.run("init shop --package com.example.shop --schema s$1")
                        .out())
                .startsWith("wrote src/main/java/com/example/shop/package-info.java\n");
        assertThat(project.resolve("src/main/java/com/example/shop/package-info.java"))
                .content()
                .contains("@MigrationSet(name = \"shop\", schema = \"s$1\")\npackage com.example.shop;\n");
    }

    @Test
    void a_maven_project_is_told_its_dependency_and_compiled_by_maven() throws IOException {
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        assertThat(shell.run("init web_shop").out()).isEqualTo(WRITTEN + """
            first: add this dependency to pom.xml, and JUnit for the test
              <dependency>
                <groupId>dev.rung</groupId>
                <artifactId>rung-migrations-dsl</artifactId>
                <version>%s</version>
              </dependency>
            next: mvn compile && rung validate
            """.formatted(ToolVersion.current()));
    }

    @Test
    void a_project_that_knows_rung_is_compiled_by_its_wrapper() throws IOException {
        Files.writeString(project.resolve("build.gradle.kts"), "implementation(\"dev.rung:rung-migrations-dsl:1\")");
        Files.writeString(project.resolve("gradlew"), "");
        assertThat(project.resolve("gradlew").toFile().setExecutable(true)).isTrue();
        assertThat(shell.run("init web_shop").out()).isEqualTo(WRITTEN + "next: ./gradlew classes && rung validate\n");
        assertThat(project.resolve("rung.properties")).content().contains("classpath = build/classes/java/main\n");
    }

    @Test
    void an_existing_file_is_reported_and_never_replaced() throws IOException {
        Files.writeString(project.resolve("rung.properties"), "backup = off\n");
        Files.createDirectories(project.resolve("src/main/java/db/shop"));
        Files.writeString(project.resolve("src/main/java/db/shop/V001_Init.java"), "mine");
        assertRefused(shell.run("init shop"), """
            error: already exists: src/main/java/db/shop/V001_Init.java, rung.properties; nothing was written
              move the existing files away, or use them: rung create NAME writes the next migration of a set
            """);
        assertThat(project.resolve("src/main/java/db/shop/package-info.java")).doesNotExist();
        assertThat(project.resolve("rung.properties")).hasContent("backup = off\n");
    }

    @Test
    void an_existing_set_is_reported() {
        shell.run("init shop");
        assertRefused(shell.run("init shop --package com.example"), """
            error: there is a set "shop" in src/main/java/db/shop; nothing was written
              rung create NAME writes its next migration
            """);
    }

    @Test
    void an_invalid_name_is_refused() {
        assertRefused(shell.run("init Shop"), """
            error: set name "Shop" is not of lower-case letters, digits, _ and -, beginning with a letter, at most 63 characters
            """);
        assertRefused(shell.run("init shop --package com.new.shop"), """
            error: "com.new.shop" is not the name of a Java package
              write a name such as com.example.migrations, without Java keywords
            """);
        assertRefused(shell.run("init shop --schema pg_shop"), """
            error: schema name "pg_shop" is reserved for PostgreSQL's own schemas; choose another
            """);
        assertRefused(shell.run("init shop billing"), """
            error: init takes no argument: 'billing'
              see rung init --help
            """);
        assertThat(project).isEmptyDirectory();
    }

    @Test
    void a_first_set_as_json() {
        assertThat(shell.run("init web_shop --format json").out())
                .contains("\"set\" : \"web_shop\",", "\"files\" : [ \"src/main/java/db/web_shop/package-info.java\",");
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(project.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as(command).isZero();
    }

    private Path compile(String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = project.resolve("classes");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            assertThat(compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none", "-Xlint:all", "-Werror", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(Stream.of(sources)
                                            .map(project::resolve)
                                            .toList()))
                            .call())
                    .isTrue();
        }
        return classes;
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
    }
}
