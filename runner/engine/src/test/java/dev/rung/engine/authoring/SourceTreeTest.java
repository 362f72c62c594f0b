package dev.rung.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.authoring.SourcePackage.Migrations;
import dev.rung.engine.authoring.SourcePackage.Seeds;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    private Path project;

    @Test
    void sets_are_found_in_the_project_itself_and_in_its_modules() throws IOException {
        SourceFolder own = makePackage("src/main/java/app/shop", "app.shop", "@MigrationSet(name = \"shop\")");
        SourceFolder module = makePackage(
                "backend/migrations/src/main/java/app/billing",
                "app.billing",
                "@dev.rung.MigrationSet(schema = \"b\", name=\"billing\")");
        makePackage("src/main/java/app", "app", "@NullMarked");
        assertThat(SourceTree.below(project).packages())
                .containsExactly(
                        new Migrations(module, name("billing"), Optional.of(new SchemaName("b"))),
                        new Migrations(own, name("shop"), Optional.of(new SchemaName("public"))));
    }

    @Test
    void build_output_and_hidden_folders_are_not_searched() throws IOException {
        String set = "@MigrationSet(name = \"shop\")";
        makePackage("target/copy/src/main/java/app/shop", "app.shop", set);
        makePackage(".git/src/main/java/app/shop", "app.shop", set);
        makePackage("src/test/java/app/shop", "app.shop", set);
        assertThat(SourceTree.below(project).packages()).isEmpty();
    }

    @Test
    void seeds_name_their_set() throws IOException {
        SourceFolder folder = makePackage("java/app/seeds", "app.seeds", "@SeedSet(of = \"shop\")\n@NullMarked");
        assertThat(SourceTree.at(project.resolve("java")).packages()).containsExactly(new Seeds(folder, name("shop")));
        assertThat(SourceTree.at(folder.path()).packages()).containsExactly(new Seeds(folder, name("shop")));
    }

    @Test
    void a_name_that_is_no_literal_or_not_valid_is_unknown() throws IOException {
        SourceFolder folder = makePackage("java/app", "app", "@MigrationSet(name = \"a\" + B, schema = C)");
        assertThat(SourceTree.at(folder.path()).packages())
                .containsExactly(new Migrations(folder, Optional.empty(), Optional.empty()));
        makePackage("java/app", "app", "@MigrationSet(name = \"Not a Name\", schema = \"c\")");
        assertThat(SourceTree.at(folder.path()).packages())
                .containsExactly(new Migrations(folder, Optional.empty(), Optional.of(new SchemaName("c"))));
    }

    @Test
    void annotations_in_comments_are_ignored() throws IOException {
        makePackage("java/app", "app", """
            /** Not {@code @MigrationSet(name = "a")} any more. */
            // @MigrationSet(name = "b")
            """);
        assertThat(SourceTree.at(project).packages()).isEmpty();
    }

    @Test
    void a_missing_folder_is_empty() {
        assertThat(SourceTree.at(project.resolve("nowhere")).packages()).isEmpty();
    }

    private static Optional<SetName> name(String name) {
        return Optional.of(new SetName(name));
    }

    private SourceFolder makePackage(String folder, String packageName, String annotations) throws IOException {
        Path path = Files.createDirectories(project.resolve(folder));
        Files.writeString(path.resolve("package-info.java"), annotations + "\npackage " + packageName + ";\n");
        return new SourceFolder(path, packageName);
    }
}
