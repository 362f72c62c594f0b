package dev.rung.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rung's command line, started by the launcher of the distribution. */
final class RungTool implements Tool {

    static final String PRODUCT = "Rung";
    static final String PREPARED = "Rung, prepared";
    static final String UNPREPARED = "Rung, unprepared";

    private static final String CACHE = "XDG_CACHE_HOME";
    private static final Address NO_DATABASE = new Address("", "", "");

    private final Path launcher;
    private final Surroundings surroundings;

    /** The folder that keeps what a run prepares for later runs; empty to start every run without it. */
    private final Optional<Path> cache;

    private RungTool(Path launcher, Surroundings surroundings, Optional<Path> cache) {
        this.launcher = launcher;
        this.surroundings = surroundings;
        this.cache = cache;
    }

    /** Rung on a machine where it has never run. */
    static RungTool unprepared(Path launcher, Surroundings surroundings) {
        return new RungTool(launcher, surroundings, Optional.empty());
    }

    /**
     * Rung on a machine or in an image that was prepared for it.
     *
     * @param cache an empty folder
     */
    static RungTool prepared(Path launcher, Surroundings surroundings, Path cache) {
        return new RungTool(launcher, surroundings, Optional.of(cache));
    }

    /** Prepares the machine for a set, if this version of Rung can do that. Not to be measured. */
    void prepare(GeneratedMigrations migrations) {
        cache.filter(folder ->
                        execute(List.of("help", "prepare"), NO_DATABASE, folder).exitCode() == 0)
                .ifPresent(folder -> execute(
                                List.of(
                                        "prepare",
                                        "--cache",
                                        "--classpath",
                                        migrations.jar().toString()),
                                NO_DATABASE,
                                folder)
                        .succeeded("rung prepare"));
    }

    @Override
    public String name() {
        return cache.isPresent() ? PREPARED : UNPREPARED;
    }

    @Override
    public String product() {
        return PRODUCT;
    }

    @Override
    public boolean has(String command) {
        return true;
    }

    @Override
    public Measurement run(String command, GeneratedMigrations migrations, Address database) {
        return run(List.of(command), migrations.jar(), database);
    }

    /**
     * Runs a command in a new process.
     *
     * @param command the command and its options, without those that all commands have
     * @param jar the migrations
     * @param database the database; {@code validate} doesn't use it
     */
    Measurement run(List<String> command, Path jar, Address database) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--classpath", jar.toString()));
        if (!command.getFirst().equals("validate")) {
            arguments.addAll(List.of("--url", database.url(), "--user", database.user()));
        }
        return cache.map(folder -> execute(arguments, database, folder))
                .orElseGet(() -> executeUnprepared(arguments, database))
                .succeeded("rung " + String.join(" ", arguments))
                .measurement();
    }

    private TimedProcess executeUnprepared(List<String> arguments, Address database) {
        Path folder = emptyFolder();
        try {
            return execute(arguments, database, folder);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private TimedProcess execute(List<String> arguments, Address database, Path cacheFolder) {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(arguments);
        Map<String, String> environment = surroundings.environment(database);
        environment.put(CACHE, cacheFolder.toString());
        TimedProcess process = TimedProcess.run(command, environment, surroundings.folder());
        BackgroundWork.awaitEnd(CACHE + "=" + cacheFolder);
        return process;
    }

    private Path emptyFolder() {
        try {
            return Files.createTempDirectory(surroundings.folder(), "cache-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
