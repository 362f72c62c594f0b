package dev.rung.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Constants;

/**
 * The inputs of generated classes: the scripts of the migrations and the versions of the tools. The file is stored beside the
 * classes, so that a build without changed migrations needs no server.
 *
 * @param text one line for each input
 */
record Fingerprint(String text) {

    private static final String FILE = ".made-from";

    static Fingerprint of(List<ScriptedSet> sets, String basePackage) {
        Stream<String> tools =
                Stream.of("rung " + ToolVersion.current(), "jooq " + Constants.FULL_VERSION, "into " + basePackage);
        Stream<String> migrations = sets.stream()
                .flatMap(set -> Stream.concat(
                        Stream.of("set " + set.name() + " in " + set.schema()),
                        Stream.concat(set.migrations().stream(), set.repeatables().stream())
                                .map(Fingerprint::line)));
        return new Fingerprint(Stream.concat(tools, migrations).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(ScriptedMigration migration) {
        return migration.id() + " " + migration.checksum();
    }

    /** Whether the classes in a directory were generated from the same inputs. */
    boolean isThatOf(Path output) throws IOException {
        Path file = output.resolve(FILE);
        return Files.exists(file) && Files.readString(file, UTF_8).equals(text);
    }

    /** Stores this fingerprint in a directory of generated classes. */
    void writeTo(Path output) throws IOException {
        Files.writeString(output.resolve(FILE), text, UTF_8);
    }
}
