package dev.rung.engine.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.scratch.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A public schema in a folder beside the repository, loaded with {@code psql}. */
final class Corpus {

    private static final Path FOLDER = Path.of("../../../shared/corpora");
    private static final int SECONDS = 120;

    private Corpus() {}

    /** Loads the schema into an empty database. Skips the test if the file or the program is missing. */
    static void load(String name, ScratchDatabase database) throws IOException, InterruptedException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> file.toAbsolutePath().normalize() + " doesn't exist");
        assumeTrue(run(List.of("psql", "--version"), "") == 0, "psql isn't installed");
        String url = database.url().replaceFirst("^jdbc:", "");
        List<String> command =
                List.of("psql", "-X", "-q", "-w", "-d", url, "-U", database.user(), "-f", file.toString());
        assertThat(run(command, database.password())).isZero();
    }

    private static int run(List<String> command, String password) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PGPASSWORD", password);
        try {
            Process process = builder.start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
