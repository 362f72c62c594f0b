package dev.rung.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.exception.AuthoringException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    private Path project;

    @Test
    void the_folder_is_found_in_the_project_itself_or_in_a_module_of_it() throws IOException {
        Path own = makePackage("src/main/java/app/shop");
        assertThat(SourceFolder.find(project, "app.shop").path()).isEqualTo(own);
        Path module = makePackage("backend/migrations/src/main/java/app/billing");
        assertThat(SourceFolder.find(project, "app.billing").path()).isEqualTo(module);
    }

    @Test
    void what_was_built_and_what_is_hidden_is_not_searched() throws IOException {
        makePackage("target/copy/src/main/java/app/shop");
        makePackage(".git/src/main/java/app/shop");
        makePackage("src/test/java/app/shop");
        assertThatThrownBy(() -> SourceFolder.find(project, "app.shop"))
                .isInstanceOf(AuthoringException.class)
                .hasMessage("no folder src/main/java/app/shop with a package-info.java is below the working directory\n"
                        + "  go to the project's folder, or name the source root with SourceFolder.in(...)");
    }

    @Test
    void several_folders_are_too_many() throws IOException {
        makePackage("a/src/main/java/app/shop");
        makePackage("b/src/main/java/app/shop");
        assertThatThrownBy(() -> SourceFolder.find(project, "app.shop"))
                .hasMessage("several folders below the working directory hold the package app.shop:"
                        + " a/src/main/java/app/shop, b/src/main/java/app/shop\n  say which with SourceFolder.in(...)");
    }

    @Test
    void a_source_root_or_the_folder_itself_may_be_named() throws IOException {
        Path folder = makePackage("sources/app/shop");
        assertThat(SourceFolder.in(project.resolve("sources"), "app.shop").path())
                .isEqualTo(folder);
        assertThat(SourceFolder.in(folder, "app.shop").path()).isEqualTo(folder);
        assertThatThrownBy(() -> SourceFolder.in(folder, "app.other"))
                .hasMessage("the folder \"" + folder + "\" doesn't hold the package app.other with a package-info.java"
                        + "\n  name its source root, such as src/main/java");
    }

    private Path makePackage(String folder) throws IOException {
        Path path = Files.createDirectories(project.resolve(folder));
        Files.writeString(path.resolve("package-info.java"), "");
        return path;
    }
}
