package dev.rung.cli.classpath;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java compiler, for a project without a build tool. */
public final class Compiler {

    private Compiler() {}

    /**
     * Returns the command that compiles a folder of sources on Rung's own class path.
     *
     * @param classes the output folder
     * @param sources the folder of the sources
     */
    public static String command(String classes, Path sources) {
        return String.join(
                " ",
                List.of(
                        quoted(program()),
                        "-d",
                        quoted(classes),
                        "-cp",
                        quoted(classPath()),
                        sources + File.separator + "*.java"));
    }

    /** The compiler of the running JDK, because the one on the {@code PATH} may be too old for Rung's classes. */
    private static String program() {
        Path own = Path.of(System.getProperty("java.home", ""), "bin", "javac");
        return Files.isExecutable(own) ? own.toString() : "javac";
    }

    /** The jars of the distribution or, if Rung doesn't run from a jar, its class path. */
    private static String classPath() {
        try {
            Path own = Path.of(Compiler.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(own)
                    ? own.resolveSibling("*").toString()
                    : System.getProperty("java.class.path", "");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path contains a malformed URL", e);
        }
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
