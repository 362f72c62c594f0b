package dev.rung.engine.classpath;

import dev.rung.MigrationSet;
import dev.rung.SeedSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The compiled {@code package-info} of a package. */
final class PackageInfo {

    private static final String FILE = "package-info.class";

    /** The folders in which a multi-release jar keeps classes for newer versions of Java. */
    private static final Pattern RELEASE = Pattern.compile("META-INF/versions/\\d+/");

    /** The names of the annotations, as a class file contains them. */
    private static final List<String> MARKS =
            List.of(MigrationSet.class.descriptorString(), SeedSet.class.descriptorString());

    private PackageInfo() {}

    static boolean isOne(String file) {
        return file.endsWith("/" + FILE);
    }

    /** The folder that contains a class file, without the prefix of a multi-release jar. */
    static String folderOf(String file) {
        String folder = file.substring(0, Math.max(file.lastIndexOf('/'), 0));
        return folder.startsWith("META-INF/versions/")
                ? RELEASE.matcher(folder + "/").replaceFirst("").replaceFirst("/$", "")
                : folder;
    }

    /** The name of the package whose {@code package-info} is a file. */
    static String packageOf(String file) {
        return folderOf(file).replace('/', '.');
    }

    /**
     * Whether the content of a file mentions one of the annotations, or isn't a whole class file. A class whose name
     * contradicts the place of its file isn't on this search path, but on one that begins in another folder.
     */
    static boolean isMarked(String file, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return MARKS.stream().anyMatch(text::contains)
                ? text.contains(utf8(folderOf(file) + "/package-info"))
                : new Probe().isDamaged(content);
    }

    /** The bytes of a name in a class file, as characters. */
    private static String utf8(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Lets Java parse a class file, without a name, in a class loader of its own. */
    private static final class Probe extends ClassLoader {

        Probe() {
            super(null);
        }

        boolean isDamaged(byte[] content) {
            try {
                defineClass(null, content, 0, content.length);
                return false;
            } catch (UnsupportedClassVersionError e) {
                return false;
            } catch (LinkageError e) {
                return true;
            }
        }
    }
}
