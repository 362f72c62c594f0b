package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources of a migration set under {@code src/test/sets}, compiled into a separate folder for {@code --classpath}. Several
 * folders can be combined: the files of a later one replace those of the same name.
 */
final class MigrationSources {

    static final MigrationSources SHOP = new MigrationSources(List.of("shop", "shop-seeds"), List.of());
    static final MigrationSources BILLING = new MigrationSources(List.of("billing"), List.of());
    static final MigrationSources INVALID = new MigrationSources(List.of("invalid"), List.of());

    private static final Path ROOT = Path.of("src/test/sets");
    /** Two JVMs that run tests at the same time must not compile into the same folder. */
    private static final Path COMPILED = Path.of("target/compiled-sets", System.getProperty("rung.test.fork", "1"))
            .toAbsolutePath();

    private static final Map<String, Path> DONE = new ConcurrentHashMap<>();

    private final List<String> folders;
    private final List<String> leftOut;

    MigrationSources(List<String> folders, List<String> leftOut) {
        this.folders = List.copyOf(folders);
        this.leftOut = List.copyOf(leftOut);
    }

    MigrationSources with(String folder) {
        return new MigrationSources(
                Stream.concat(folders.stream(), Stream.of(folder)).toList(), leftOut);
    }

    MigrationSources without(String className) {
        return new MigrationSources(
                folders, Stream.concat(leftOut.stream(), Stream.of(className)).toList());
    }

    /** The folder of the classes. */
    String path() {
        String key = String.join("+", folders) + (leftOut.isEmpty() ? "" : "-" + String.join("-", leftOut));
        return DONE.computeIfAbsent(key, name -> compile(COMPILED.resolve(name)))
                .toString();
    }

    private Path compile(Path target) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            clear(target);
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", target.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the sources of " + target.getFileName() + " don't compile");
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the classes of an earlier run. */
    private static void clear(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private Collection<Path> sources() throws IOException {
        Map<String, Path> byName = new TreeMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                // The package distinguishes files of the same name.
                files.forEach(file -> byName.put(packageOf(file) + "." + file.getFileName(), file));
            }
        }
        leftOut.forEach(name -> byName.keySet().removeIf(file -> file.endsWith("." + name + ".java")));
        return new ArrayList<>(byName.values());
    }

    private static String packageOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("package ")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
