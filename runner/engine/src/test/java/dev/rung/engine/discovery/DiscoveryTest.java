package dev.rung.engine.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.MigrationSources;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ProblemsException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
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
        List<DiscoveredSet> sets = Discovery.scan(MigrationSources.loaderOf(jar));
        assertThat(sets).extracting(set -> set.name().toString()).containsExactly("shop");
        assertThat(sets.getFirst().migrations()).hasSize(1);
    }

    @Test
    void a_package_without_the_annotation_and_a_subpackage_are_left_alone() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("app.more", "").migration("V002_Hidden", CREATE, DROP);
        sources.inPackage("other", "").migration("V003_Hidden", CREATE, DROP);
        assertThat(discover(sources).migrations()).hasSize(1);
    }

    @Test
    void every_breach_of_the_rules_for_classes_is_reported_at_once() {
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
              construct nothing there: up and down say it all\
            """);
    }

    @Test
    void duplicate_numbers_are_rejected() {
        DiscoveredSet set = discover(MigrationSources.shop(folder)
                .migration("V001_Init", CREATE, DROP)
                .migration("V001_Other", CREATE, DROP));
        assertThat(set.problems()).extracting(Problem::toString).containsExactly("""
            V001_Other: has the number 001, and so has V001_Init
              give one of them the next free number, or declare ties = BY_NAME in the set's @MigrationSet\
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
        assertThatThrownBy(() -> Discovery.scan(sources.load()))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    set shop: the packages app and other both bear @MigrationSet(name = "shop")
                      give one of them another name\
                    """);
    }

    @Test
    void a_malformed_set_name_is_a_problem() {
        MigrationSources sources = MigrationSources.set(folder, "name = \"My Shop\"");
        assertThatThrownBy(() -> Discovery.scan(sources.load())).hasMessage("""
            package app: set name "My Shop" is not of lower-case letters, digits, _ and -, beginning with a letter, at most 63 characters
              correct the @MigrationSet in its package-info.java\
            """);
    }

    @Test
    void seeds_of_an_unknown_set_are_a_problem() {
        MigrationSources sources = MigrationSources.shop(folder).migration("V001_Init", CREATE, DROP);
        sources.inPackage("seeds", "@dev.rung.SeedSet(of = \"shoe\")");
        assertThatThrownBy(() -> Discovery.scan(sources.load())).hasMessage("""
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
              remove PRODUCTION from its @Environments; rows that production needs belong into a migration\
            """);
    }

    private static DiscoveredSet discover(MigrationSources sources) {
        List<DiscoveredSet> sets = Discovery.scan(sources.load());
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
