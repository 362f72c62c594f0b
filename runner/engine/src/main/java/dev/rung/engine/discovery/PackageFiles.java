package dev.rung.engine.discovery;

import dev.rung.MigrationSet;
import dev.rung.SeedSet;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The {@code package-info} classes of a class loader. */
final class PackageFiles {

    private static final String PACKAGE_INFO = "package-info";

    private final ClassLoader classLoader;

    PackageFiles(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Loads a package.
     *
     * @throws ClassNotFoundException if its file is missing
     * @throws LinkageError if its file is damaged
     */
    Package load(String name) throws ClassNotFoundException {
        return Class.forName(name + "." + PACKAGE_INFO, false, classLoader).getPackage();
    }

    /**
     * Searches for packages with an annotation of a set, and for damaged files, which may contain one. A set must not be
     * ignored silently.
     */
    Set<String> search() {
        try (ScanResult result =
                ClassPath.graph(classLoader).acceptClasses("*." + PACKAGE_INFO).scan()) {
            Set<String> packages = new TreeSet<>();
            for (PackageInfo info : result.getPackageInfo()) {
                if (info.hasAnnotation(MigrationSet.class) || info.hasAnnotation(SeedSet.class)) {
                    packages.add(info.getName());
                }
            }
            result.getResourcesWithLeafName(PACKAGE_INFO + ".class").stream()
                    .map(file -> ClassFile.packageOf(ClassPath.nameOf(file)))
                    .filter(name -> !isRead(result.getPackageInfo(name)) && isDamaged(name))
                    .forEach(packages::add);
            return packages;
        }
    }

    /** Whether the file of a package was read. A package that has subpackages is listed even if it has no file. */
    private static boolean isRead(@Nullable PackageInfo info) {
        return info != null
                && (info.getChildren().isEmpty() || !info.getAnnotationInfo().isEmpty());
    }

    private boolean isDamaged(String packageName) {
        try {
            load(packageName);
            return false;
        } catch (UnsupportedClassVersionError | NoClassDefFoundError | ClassNotFoundException e) {
            // The file was read, and contains no annotation, or it is a class of another folder on the class path.
            return false;
        } catch (LinkageError e) {
            return true;
        }
    }
}
