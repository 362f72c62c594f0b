package dev.rung.engine.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.classpath.SearchPath;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    private static final String CREATE = "steps.run(createTable(\"a\").column(\"id\", INTEGER));";
    private static final String DROP = "steps.run(dropTable(\"a\"));";

    @TempDir
    private Path folder;

    @Test
    void migrations_are_found_in_a_class_folder_and_ordered_by_number_and_name() {
        DiscoveredSet set = discover(MigrationSources.set(
                        folder, "name = \"shop\", schema = \"shop\", ties = dev.rung.MigrationSet.Ties.BY_NAME")
                .migration("V010_Late", CREATE, DROP)
                .migration("V009_Zeta", CREATE, DROP)
                .migration("V009_AlphaHTTPServer", CREATE, DROP)
                .migration("V008_First", CREATE, DROP)
                .repeatable("R_ActiveUsers", CREATE, DROP));
        assertThat(set.migrations())
                .extracting(migration -> migration.id().toString())
                .containsExactly("008_first", "009_alpha_http_server", "009_zeta", "010_late");
        assertThat(set.repeatables())
                .extracting(migration -> migration.id().toString())
                .containsExactly("r_active_users");
    }

    @Test
    void migrations_are_found_in_a_jar() throws IOException {
        Path classes = MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .compile();
        Path jar = jar(classes);
        List<DiscoveredSet> sets = scan(MigrationSources.loaderOf(jar));
        assertThat(sets).extracting(set -> set.name().toString()).containsExactly("shop");
        assertThat(sets.getFirst().migrations()).hasSize(1);
    }

    @Test
    void a_package_without_the_annotation_is_ignored() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("application", "").migration("V003_Hidden", CREATE, DROP);
        DiscoveredSet set = discover(sources);
        assertThat(set.migrations()).hasSize(1);
        assertThat(set.problems()).isEmpty();
    }

    @Test
    void a_migration_in_a_subpackage_that_is_no_set_is_reported() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("app.more", "")
                .migration("V002_Hidden", CREATE, DROP)
                .file("V003_Words", "package app.more;\nfinal class V003_Words {}\n");
        sources.inPackage("app.own", "@dev.rung.MigrationSet(name = \"own\")").migration("V001_Own", CREATE, DROP);
        assertThat(scan(sources.load()))
                .flatExtracting(DiscoveredSet::problems)
                .extracting(Problem::toString)
                .containsExactly("""
                    V002_Hidden (V002_Hidden.java): is in the package app.more, which belongs to no set
                      move it into the package app, or make its present package a set, with @MigrationSet in its package-info.java\
                    """);
    }

    @Test
    void a_class_that_cannot_be_loaded_is_reported() throws IOException {
        Path classes = MigrationSources.shop(folder)
                .migration("V001_Truncated", CREATE, DROP)
                .migration("V002_Empty", CREATE, DROP)
                .migration("V003_Newer", CREATE, DROP)
                .type("public final class V004_Orphan extends Base", "V004_Orphan", CREATE, DROP)
                .migration("V005_AddTest", CREATE, DROP)
                .file("Base", "package app;\nabstract class Base implements dev.rung.Migration {}\n")
                .compile();
        truncate(classes.resolve("app/V001_Truncated.class"), 100);
        truncate(classes.resolve("app/V002_Empty.class"), 0);
        byte[] newer = Files.readAllBytes(classes.resolve("app/V003_Newer.class"));
        newer[7] = 99;
        Files.write(classes.resolve("app/V003_Newer.class"), newer);
        truncate(classes.resolve("app/V005_AddTest.class"), 100);
        Files.delete(classes.resolve("app/Base.class"));
        List<DiscoveredSet> sets = scan(MigrationSources.loaderOf(classes));
        assertThat(sets.getFirst().problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        truncated -> assertThat(truncated).isEqualTo("""
                            V001_Truncated (V001_Truncated.java): can't be loaded: java.lang.ClassFormatError: Truncated class file
                              build the class again: its file is damaged\
                            """),
                        empty -> assertThat(empty).isEqualTo("""
                            V002_Empty (V002_Empty.java): can't be loaded: java.lang.ClassFormatError: Truncated class file
                              build the class again: its file is damaged\
                            """),
                        compiledByNewer -> assertThat(compiledByNewer)
                                .startsWith("V003_Newer (V003_Newer.java): can't be loaded:"
                                        + " java.lang.UnsupportedClassVersionError: ")
                                .endsWith("\n  run Rung with that Java, or compile the class with --release "
                                        + Runtime.version().feature()),
                        orphan -> assertThat(orphan).isEqualTo("""
                            V004_Orphan (V004_Orphan.java): can't be loaded: java.lang.NoClassDefFoundError: app/Base
                              put the jar or folder that holds the missing class on the class path\
                            """),
                        test -> assertThat(test).startsWith("V005_AddTest (V005_AddTest.java): can't be loaded: "));
    }

    @Test
    void a_damaged_package_info_is_reported() throws IOException {
        Path classes = MigrationSources.shop(folder).inPackage("app.sub", "").compile();
        truncate(classes.resolve("app/package-info.class"), 60);
        assertThatThrownBy(() -> scan(MigrationSources.loaderOf(classes))).hasMessage("""
            package app: its package-info can't be loaded: java.lang.ClassFormatError: Truncated class file
              build the class again: its file is damaged\
            """);
    }

    @Test
    void a_class_that_is_only_named_like_a_migration_or_is_in_the_wrong_package_is_reported() {
        MigrationSources sources = MigrationSources.shop(folder)
                .type("public abstract class V001_Base implements Migration", "V001_Base", CREATE, DROP)
                .file("V002_Shape", "package app;\npublic interface V002_Shape extends dev.rung.Migration {}\n")
                .type("public abstract class Base implements Migration", "Base", CREATE, DROP)
                .file("R_Stray", "package app;\nfinal class R_Stray {}\n")
                .file("S001_Seed", seed("app", "S001_Seed"));
        sources.inPackage("seeds", "@dev.rung.SeedSet(of = \"shop\")")
                .migration("V003_Lost", CREATE, DROP)
                .file("S002_Stray", "package seeds;\nfinal class S002_Stray {}\n");
        assertThat(discover(sources).problems())
                .extracting(Problem::toString)
                .containsExactly("""
                    R_Stray (R_Stray.java): is named like a repeatable migration but doesn't implement dev.rung.RepeatableMigration
                      implement it, or choose another name\
                    """, """
                    V001_Base (V001_Base.java): is named like a migration but is abstract
                      make it a final class, or choose another name\
                    """, """
                    V002_Shape (V002_Shape.java): is named like a migration but is an interface
                      make it a final class, or choose another name\
                    """, """
                    S002_Stray (S002_Stray.java): is named like a seed but doesn't implement dev.rung.Seed
                      implement it, or choose another name\
                    """, """
                    S001_Seed (S001_Seed.java): is a seed, but its package has no @SeedSet
                      move it into a package whose package-info.java has one\
                    """, """
                    V003_Lost (V003_Lost.java): is a migration, but its package has no @MigrationSet
                      move it into the package of its set\
                    """);
    }

    @Test
    void tests_in_the_migrations_package_are_ignored() throws IOException {
        Path classes = MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .migration("V002_AddAbTest", CREATE, DROP)
                .file("V002_AddAbTestTest", "package app;\nfinal class V002_AddAbTestTest extends Junit {}\n")
                .file("V001_InitIT", "package app;\nabstract class V001_InitIT {}\n")
                .file("ShopTests", """
                    package app;
                    class ShopTests {
                        public static final class V009_Fake implements dev.rung.Migration {
                            @Override public void up(dev.rung.Steps steps) {}
                            @Override public void down(dev.rung.Steps steps) {}
                        }
                    }
                    """)
                .file("V003_AddTest", """
                    package app;
                    public final class V003_AddTest {
                        public void up(dev.rung.Steps steps) {}
                    }
                    """)
                .file("Junit", "package app;\nabstract class Junit {}\n")
                .compile();
        Files.delete(classes.resolve("app/Junit.class"));
        DiscoveredSet set = scan(MigrationSources.loaderOf(classes)).getFirst();
        assertThat(set.migrations())
                .extracting(migration -> migration.id().toString())
                .containsExactly("001_init", "002_add_ab_test");
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V003_AddTest (V003_AddTest.java): is named like a migration but doesn't implement dev.rung.Migration
              implement it, or choose another name\
            """);
    }

    @Test
    void a_supertype_may_be_in_another_jar() throws IOException {
        Path classes = MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .type("public final class Second extends base.Base", "Second", CREATE, DROP)
                .file("Base", "package base;\npublic abstract class Base implements dev.rung.Migration {}\n")
                .compile();
        Path library = folder.resolve("library/base");
        Files.createDirectories(library);
        Files.move(classes.resolve("base/Base.class"), library.resolve("Base.class"));
        assertThat(problems(classes, library.getParent())).containsExactly("""
            Second (Second.java): is not named V<digits>_<PascalCase> with at most 18 digits
              rename it, for example to V007_AddDelegates\
            """);
    }

    @Test
    void a_path_through_a_symbolic_link_leads_to_the_classes_that_java_loads() throws IOException {
        Path classes = MigrationSources.shop(folder.resolve("release"))
                .migration("V001_Init", CREATE, DROP)
                .compile();
        Path link = Files.createSymbolicLink(folder.resolve("current"), classes.resolve("app"));
        URL url = URI.create("file:" + link + "/../").toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, MigrationSources.class.getClassLoader())) {
            DiscoveredSet set = Discovery.scan(loader, SearchPath.of(loader)).getFirst();
            assertThat(set.problems()).isEmpty();
            assertThat(set.migrations()).hasSize(1);
        }
    }

    @Test
    void classes_below_a_folder_that_is_not_their_root_are_ignored() throws IOException {
        Path classes = MigrationSources.shop(folder.resolve("below"))
                .migration("V001_Init", CREATE, DROP)
                .compile();
        assertThat(classes).startsWith(folder);
        assertThat(problems(classes, folder)).isEmpty();
        assertThat(scan(MigrationSources.loaderOf(folder))).isEmpty();
    }

    @Test
    void a_jar_refers_to_others_by_its_manifest() throws IOException {
        Path jar = jar(MigrationSources.shop(folder.resolve("shop"))
                .migration("V001_Init", CREATE, DROP)
                .compile());
        Path entry = folder.resolve("entry.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, jar.getFileName() + " absent.jar");
        new JarOutputStream(Files.newOutputStream(entry), manifest).close();
        assertThat(scan(MigrationSources.loaderOf(entry)))
                .extracting(set -> set.name().toString())
                .containsExactly("shop");
    }

    @Test
    void two_releases_on_one_class_path_are_a_problem_and_two_copies_of_one_are_not() throws IOException {
        Path one = MigrationSources.shop(folder.resolve("one"))
                .migration("V001_Init", CREATE, DROP)
                .compile();
        Path two = MigrationSources.shop(folder.resolve("two"))
                .migration("V001_Init", CREATE, DROP)
                .migration("V002_More", CREATE, DROP)
                .compile();
        Path rest = folder.resolve("rest/app");
        Files.createDirectories(rest);
        Files.copy(two.resolve("app/V002_More.class"), rest.resolve("V002_More.class"));
        Path jar = jar(one);
        assertThat(problems(one, two))
                .containsExactly("package app: different versions of its classes are on the class" + " path: " + one
                        + ", " + two + "\n  keep one of them");
        assertThat(problems(one, jar)).isEmpty();
        assertThat(problems(jar, rest.getParent())).isEmpty();
    }

    private static List<String> problems(Path... classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), MigrationSources.class.getClassLoader())) {
            return scan(loader).getFirst().problems().stream()
                    .map(Problem::toString)
                    .toList();
        }
    }

    @Test
    void whatever_a_class_throws_while_it_is_constructed_is_its_problem() {
        // A class is initialized once for each class loader.
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Init", CREATE + "}\npublic V001_Init() {\nthrow new StackOverflowError();", DROP)
                .migration("V002_Static", CREATE + "}\nstatic int n = 1 / (int) 0L;\nstatic {", DROP)
                .migration("V003_Fine", CREATE, DROP)
                .load();
        DiscoveredSet set = Discovery.scan(loader, SearchPath.of(loader)).getFirst();
        assertThat(set.migrations()).hasSize(1);
        assertThat(set.problems()).extracting(Problem::toString).startsWith("""
            V001_Init (V001_Init.java): throws while it is constructed: java.lang.StackOverflowError
              do nothing in the constructor: up and down contain all the work\
            """, """
            V002_Static (V002_Static.java): throws while it is constructed: java.lang.ArithmeticException: / by zero
              do nothing in the constructor: up and down contain all the work\
            """);
    }

    @Test
    void all_violations_of_the_rules_for_classes_are_reported_at_once() {
        DiscoveredSet set = discover(MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .type("public final class Second implements Migration", "Second", CREATE, DROP)
                .type("public class V003_Open implements Migration", "V003_Open", CREATE, DROP)
                .file("V004_Picky", """
                    package app;
                    public final class V004_Picky implements dev.rung.Migration {
                        public V004_Picky(int size) {}
                        @Override public void up(dev.rung.Steps steps) {}
                        @Override public void down(dev.rung.Steps steps) {}
                    }
                    """)
                .file("V005_Stray", "package app;\npublic final class V005_Stray {}\n")
                .file("V006_Boom", """
                    package app;
                    public final class V006_Boom implements dev.rung.Migration {
                        public V006_Boom() { throw new IllegalStateException("boom"); }
                        @Override public void up(dev.rung.Steps steps) {}
                        @Override public void down(dev.rung.Steps steps) {}
                    }
                    """));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            Second (Second.java): is not named V<digits>_<PascalCase> with at most 18 digits
              rename it, for example to V007_AddDelegates\
            """, """
            V003_Open (V003_Open.java): is not final
              make it final: an applied migration must not change through a subclass\
            """, """
            V004_Picky (V004_Picky.java): has no public constructor without arguments
              add one, or remove the others\
            """, """
            V005_Stray (V005_Stray.java): is named like a migration but doesn't implement dev.rung.Migration
              implement it, or choose another name\
            """, """
            V006_Boom (V006_Boom.java): throws while it is constructed: java.lang.IllegalStateException: boom
              do nothing in the constructor: up and down contain all the work\
            """);
    }

    @Test
    void duplicate_numbers_are_rejected() {
        DiscoveredSet set = discover(MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .migration("V001_Other", CREATE, DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Other: has the number 001, which is also the number of V001_Init
              give one of them the next free number, or declare ties = BY_NAME in the set's @MigrationSet; if one of them has no source any more, delete its class file\
            """);
    }

    @Test
    void a_gap_is_rejected() {
        DiscoveredSet set = discover(MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .migration("V004_Late", CREATE, DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V004_Late: has the number 004, but there is no migration 002
              restore the missing migration, renumber this one, or declare gaps = ALLOW in the set's @MigrationSet\
            """);
    }

    @Test
    void a_sequence_that_lacks_its_first_migration_has_a_gap() {
        DiscoveredSet set = discover(MigrationSources.shop(folder).migration("V002_Late", CREATE, DROP));
        assertThat(set.problems())
                .extracting(Problem::message)
                .extracting(Message::toString)
                .containsExactly("has the number 002, but there is no migration 001");
    }

    @Test
    void gaps_and_ties_are_accepted_where_the_set_says_so() {
        DiscoveredSet set = discover(MigrationSources.set(
                        folder,
                        "name = \"shop\", gaps = dev.rung.MigrationSet.Gaps.ALLOW, ties ="
                                + " dev.rung.MigrationSet.Ties.BY_NAME")
                .migration("V010_Init", CREATE, DROP)
                .migration("V010_Other", CREATE, DROP)
                .migration("V020_Late", CREATE, DROP));
        assertThat(set.problems()).isEmpty();
        assertThat(set.schema().value()).isEqualTo("public");
    }

    @Test
    void timestamps_have_no_gaps() {
        DiscoveredSet set = discover(MigrationSources.shop(folder)
                .migration("V20240529000000_Init", CREATE, DROP)
                .migration("V20240529120000_AddIndexes", CREATE, DROP));
        assertThat(set.problems()).isEmpty();
    }

    @Test
    void two_packages_with_one_set_name_are_a_problem() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("other", "@dev.rung.MigrationSet(name = \"shop\")");
        assertThatThrownBy(() -> scan(sources.load()))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    set shop: the packages app and other both declare @MigrationSet(name = "shop")
                      give one of them another name\
                    """);
    }

    @Test
    void a_malformed_set_name_is_a_problem() {
        MigrationSources sources = MigrationSources.set(folder, "name = \"My Shop\"");
        assertThatThrownBy(() -> scan(sources.load())).hasMessage("""
            package app: set name "My Shop" is not of lower-case letters, digits, _ and -, beginning with a letter, at most 63 characters
              correct the @MigrationSet in its package-info.java\
            """);
    }

    @Test
    void seeds_of_an_unknown_set_are_a_problem() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("seeds", "@dev.rung.SeedSet(of = \"shoe\")");
        assertThatThrownBy(() -> scan(sources.load())).hasMessage("""
            package seeds: its seeds are for the set "shoe", which isn't on the class path
              correct the @SeedSet in its package-info.java, or put the set's migrations on the class path\
            """);
    }

    @Test
    void a_seed_for_production_is_a_problem() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("seeds", "@dev.rung.SeedSet(of = \"shop\")").file("S001_Admin", """
            package seeds;
            @dev.rung.Environments(dev.rung.Environment.PRODUCTION)
            public final class S001_Admin implements dev.rung.Seed {
                @Override public void plant(dev.rung.Fixtures fixtures) {}
            }
            """);
        assertThat(discover(sources).problems()).extracting(Problem::toString).containsExactly("""
            S001_Admin (S001_Admin.java): is for production, which is never seeded
              remove PRODUCTION from its @Environments; put rows that production needs into a migration\
            """);
    }

    /** Discovers the sets on Rung's search path, which are the same as on the one that ClassGraph determines. */
    private static List<DiscoveredSet> scan(ClassLoader loader) {
        Optional<SearchPath> searchPath = SearchPath.of(loader);
        assertThat(searchPath).isPresent();
        assertThat(describe(loader, searchPath)).isEqualTo(describe(loader, Optional.empty()));
        return Discovery.scan(loader, searchPath);
    }

    private static String describe(ClassLoader loader, Optional<SearchPath> searchPath) {
        try {
            return Discovery.scan(loader, searchPath).stream()
                    .map(set -> set.name() + ": " + ids(set.migrations()) + ids(set.repeatables()) + set.problems())
                    .collect(Collectors.joining("\n"));
        } catch (ProblemsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<MigrationId> ids(List<DiscoveredMigration> migrations) {
        return migrations.stream().map(DiscoveredMigration::id).toList();
    }

    private static String seed(String packageName, String name) {
        return "package " + packageName + ";\npublic final class " + name + " implements dev.rung.Seed {\n"
                + "    @Override public void plant(dev.rung.Fixtures fixtures) {}\n}\n";
    }

    private static void truncate(Path file, int length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }

    private static DiscoveredSet discover(MigrationSources sources) {
        List<DiscoveredSet> sets = scan(sources.load());
        assertThat(sets).hasSize(1);
        return sets.getFirst();
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("migrations.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(classes)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                    Files.copy(path, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return jar;
    }
}
