package dev.rung.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.LintSettings;
import dev.rung.engine.settings.ScriptFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptStoreTest {

    private static final String DROP = "steps.run(dropTable(\"a\"));";

    @TempDir
    private Path folder;

    private Path store;
    private Path classes;

    @BeforeEach
    void remember_a_set() {
        store = folder.resolve("cache/scripts");
        classes = sources("helped", "1").compile();
        remembered(classes);
    }

    @Test
    void a_remembered_set_says_the_same_without_its_classes() {
        try (Watched loader = new Watched(classes)) {
            ScriptedSet set = Rung.sets(loader, ScriptFolders.of(store)).getFirst();
            assertThat(describe(set)).isEqualTo(describe(remembered(classes)));
            assertThat(set.obstacles()).isEmpty();
            assertThat(loader.hasLoaded("app.V001_Init")).isFalse();
            assertThat(set.migrations().getFirst().up().steps()).hasSize(2);
            assertThat(loader.hasLoaded("app.V001_Init")).isTrue();
        }
    }

    @Test
    void checked_scripts_are_not_checked_again() {
        Path checked = MigrationSources.shop(folder.resolve("checked"))
                .migration("V001_Init", "steps.run(createTable(\"a\").column(\"id\", INTEGER));", DROP)
                .migration("V002_Wrong", "steps.sql(\"select 1\");", "")
                .compile();
        try (Watched first = new Watched(checked)) {
            assertThat(Rung.remember(first, List.of(unwritable(), store))).contains(store);
        }
        try (Watched loader = new Watched(checked)) {
            ScriptedSet set = Rung.sets(loader, ScriptFolders.of(store)).getFirst();
            assertThat(set.migrations().getFirst().problems()).isEmpty();
            assertThat(loader.hasLoaded("app.V001_Init")).isFalse();
            assertThat(set.problems()).extracting(Problem::subject).containsExactly("V002_Wrong");
            assertThat(loader.hasLoaded("app.V001_Init")).isTrue();
        }
    }

    @Test
    void findings_are_the_same_with_and_without_the_store() {
        Path linted = MigrationSources.shop(folder.resolve("linted"))
                .migration("V001_Init", "steps.run(createTable(\"a\").column(\"id\", INTEGER));", DROP)
                .migration("V002_Drop", "steps.run(dropTable(\"b\"));", "steps.irreversible(\"gone\");")
                .migration(
                        "V003_Slow",
                        "steps.accept(dev.rung.Rule.STATEMENT_TIMEOUT, \"small\");\n"
                                + "steps.run(createTable(\"c\").column(\"id\", INTEGER));",
                        DROP)
                .compile();
        Watched first = new Watched(linted);
        assertThat(Rung.remember(first, List.of(unwritable(), store))).contains(store);
        for (Duration timeout : List.of(Duration.ZERO, Duration.ofMinutes(1))) {
            for (Severity severity : List.of(Severity.OFF, Severity.ERROR)) {
                LintSettings settings = new LintSettings(Map.of(Rule.STATEMENT_TIMEOUT, severity), timeout);
                assertThat(Rung.findings(remembered(linted), settings))
                        .hasSize(1 + (severity == Severity.OFF || !timeout.isZero() ? 0 : 2))
                        .isEqualTo(Rung.findings(fresh(linted), settings));
            }
        }
    }

    @Test
    void a_remembered_seed_is_recorded_when_it_is_used() {
        MigrationSources sources = MigrationSources.shop(folder.resolve("seeded"))
                .migration("V001_Init", "steps.sql(\"select 1\");", DROP);
        sources.inPackage("seeds", "@dev.rung.SeedSet(of = \"shop\")").file("S001_Demo", """
            package seeds;
            @dev.rung.Environments(dev.rung.Environment.TEST)
            public final class S001_Demo implements dev.rung.Seed {
                @Override public void plant(dev.rung.Fixtures fixtures) {
                    throw new IllegalStateException("no rows");
                }
            }
            """);
        Path seeded = sources.compile();
        ScriptedSet expected = remembered(seeded);
        try (Watched loader = new Watched(seeded)) {
            ScriptedSet set = Rung.sets(loader, ScriptFolders.of(store)).getFirst();
            assertThat(set.seeds())
                    .extracting(ScriptedSeed::id)
                    .isEqualTo(List.of(expected.seeds().getFirst().id()));
            assertThat(set.seeds().getFirst().environments()).containsExactly(Environment.TEST);
            assertThat(loader.hasLoaded("seeds.S001_Demo")).isFalse();
            assertThat(set.seedProblems()).hasSize(1).isEqualTo(expected.seedProblems());
            assertThat(loader.hasLoaded("seeds.S001_Demo")).isTrue();
        }
    }

    @Test
    void a_changed_helper_is_noticed() {
        assertThat(checksum(sources("changed", "1").compile())).isNotEqualTo(checksum(classes));
    }

    @Test
    void a_constant_that_the_compiler_copied_is_noticed() {
        assertThat(checksum(sources("helped", "2").compile())).isNotEqualTo(checksum(classes));
    }

    @Test
    void a_changed_resource_in_another_jar_is_noticed() throws IOException {
        Path one = jar("one.jar", "a");
        Path other = jar("other.jar", "b");
        Path reading = MigrationSources.shop(folder.resolve("reading"))
                .migration("V001_Init", """
                    try (java.io.InputStream in = getClass().getResourceAsStream("/name.txt")) {
                        steps.sql("create table " + new String(in.readAllBytes()));
                    } catch (java.io.IOException e) {
                        throw new IllegalStateException(e);
                    }
                    """, DROP)
                .compile();
        assertThat(checksum(reading, one)).isNotEqualTo(checksum(reading, other));
        assertThat(checksum(reading, one)).isNotEqualTo(checksum(reading, other, one));
        assertThat(files()).hasSize(4);
    }

    @Test
    void another_version_of_a_library_is_another_class_path() throws IOException {
        remembered(classes, jar("library.jar", "1"));
        remembered(classes, jar("library.jar", "2"));
        assertThat(files()).hasSize(3);
    }

    @Test
    void another_locale_is_another_class_path() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            remembered(classes);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_script_that_depends_on_more_than_the_class_path_is_refused_where_it_is_noticed() {
        Path unsteady = MigrationSources.shop(folder.resolve("unsteady"))
                .migration("V001_Init", "steps.sql(\"create table \" + System.getProperty(\"rung.test.name\"));", DROP)
                .compile();
        try {
            System.setProperty("rung.test.name", "a");
            remembered(unsteady);
            System.setProperty("rung.test.name", "b");
            ScriptedSet set = remembered(unsteady);
            assertThatThrownBy(() -> set.migrations().getFirst().up())
                    .isInstanceOf(ProblemsException.class)
                    .hasMessage("""
                        001_init (V001_Init.java): up gives different steps than in an earlier run with the same class path
                          remove the environment, system properties, files and other changing input from it\
                        """);
        } finally {
            System.clearProperty("rung.test.name");
        }
    }

    @Test
    void a_set_with_problems_is_not_remembered() {
        Path broken = MigrationSources.shop(folder.resolve("broken"))
                .migration("V001_Init", "throw new IllegalStateException(\"no\");", DROP)
                .compile();
        assertThat(remembered(broken).obstacles()).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_damaged_file_is_replaced() throws IOException {
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2]++;
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), flipped, longer)) {
            Files.write(file, damaged);
            assertThat(describe(remembered(classes))).isEqualTo(describe(fresh(classes)));
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void a_file_that_others_can_write_is_not_trusted() throws IOException {
        Path file = files().getFirst();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX attributes");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        for (Path writable : List.of(file, store)) {
            Files.setPosixFilePermissions(writable, PosixFilePermissions.fromString("rwxrw-rw-"));
            try (Watched loader = new Watched(classes)) {
                Rung.sets(loader, ScriptFolders.of(store));
                assertThat(loader.hasLoaded("app.V001_Init")).isTrue();
            }
        }
    }

    @Test
    void a_file_of_another_user_is_not_trusted() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Path file = files().getFirst();
        Files.setAttribute(file, "unix:uid", 65534);
        try (Watched loader = new Watched(classes)) {
            Rung.sets(loader, ScriptFolders.of(store));
            assertThat(loader.hasLoaded("app.V001_Init")).isTrue();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_changes_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path unusable : List.of(file, file.resolve("below"))) {
            try (Watched loader = new Watched(classes)) {
                assertThat(describe(
                                Rung.sets(loader, ScriptFolders.of(unusable)).getFirst()))
                        .isEqualTo(describe(fresh(classes)));
            }
        }
    }

    @Test
    void processes_that_write_at_once_leave_a_whole_file() {
        byte[] whole = content(files().getFirst());
        List<Path> found = Stream.generate(() -> classes)
                .limit(8)
                .parallel()
                .map(path -> {
                    delete(store);
                    remembered(path);
                    return path;
                })
                .toList();
        assertThat(found).hasSize(8);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(whole));
    }

    @Test
    void the_oldest_class_paths_are_forgotten() throws IOException {
        for (int i = 0; i < 25; i++) {
            remembered(classes, jar("library.jar", "version " + i));
        }
        assertThat(files()).hasSize(20);
    }

    private MigrationSources sources(String name, String constant) {
        return MigrationSources.shop(folder.resolve(name + constant))
                .migration("V001_Init", "steps.sql(Helper.first());\nsteps.sql(\"select \" + Helper.CONSTANT);", DROP)
                .file("Helper", """
                    package app;
                    final class Helper {
                        static final String CONSTANT = "%s";
                        static String first() { return "create table %s (id int)"; }
                    }
                    """.formatted(constant, name));
    }

    /** A folder that can't be created, because a file is in its place. */
    private Path unwritable() {
        try {
            return Files.writeString(folder.resolve("file"), "").resolve("below");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("name.txt"));
            out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }

    private String checksum(Path... classPath) {
        String checksum =
                remembered(classPath).migrations().getFirst().checksum().value();
        assertThat(checksum)
                .isEqualTo(fresh(classPath).migrations().getFirst().checksum().value());
        return checksum;
    }

    private ScriptedSet remembered(Path... classPath) {
        return Rung.sets(new Watched(classPath), ScriptFolders.of(store)).getFirst();
    }

    private static ScriptedSet fresh(Path... classPath) {
        return Rung.sets(new Watched(classPath)).getFirst();
    }

    private static String describe(ScriptedSet set) {
        return set.name() + " " + set.schema() + " " + set.missing() + " " + set.severities() + " "
                + set.allMigrations()
                        .map(each -> each.id() + " " + each.source() + " " + each.mode() + " " + each.timeouts() + " "
                                + each.checksum())
                        .toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(store)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        for (java.io.File file : Objects.requireNonNullElse(folder.toFile().listFiles(), new java.io.File[0])) {
            file.delete();
        }
    }

    /** A class loader that tells which classes it has loaded. */
    private static final class Watched extends URLClassLoader {

        Watched(Path... classPath) {
            super(Stream.of(classPath).map(Watched::url).toArray(URL[]::new), MigrationSources.class.getClassLoader());
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
