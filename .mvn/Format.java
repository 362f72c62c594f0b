import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Formats the Java sources under the working directory with palantir-java-format, or checks that they are formatted.
 *
 * <p>The build runs it with {@code java @.mvn/format.args .mvn/Format.java check|apply} on the JDK that compiles the sources. The
 * formatter uses the parser of its JDK, and Maven's own JVM may be too old for the syntax of the sources.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] args) throws IOException {
        boolean apply = switch (args.length == 1 ? args[0] : "") {
            case "apply" -> true;
            case "check" -> false;
            default -> throw new IllegalArgumentException("usage: java .mvn/Format.java check|apply");
        };
        Path root = Path.of("").toAbsolutePath();
        List<String> complaints = javaFilesUnder(root).parallelStream()
                .map(file -> format(root.relativize(file), apply))
                .filter(Objects::nonNull)
                .toList();
        complaints.forEach(System.err::println);
        if (!complaints.isEmpty()) {
            System.err.println("run ./mvnw -q -N verify -Dformat=apply");
            System.exit(1);
        }
    }

    /** Returns the problem with the file, or null. */
    private static String format(Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (after.equals(before)) {
                return null;
            }
            if (!apply) {
                return "not formatted: " + file;
            }
            Files.writeString(file, after);
            System.out.println("formatted: " + file);
            return null;
        } catch (FormatterException e) {
            return "cannot be parsed: " + file + ": " + e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> javaFilesUnder(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || name.equals(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
