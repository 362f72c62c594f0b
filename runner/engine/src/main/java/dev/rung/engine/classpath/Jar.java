package dev.rung.engine.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar. Its index is kept as long as the process runs, because applications and tests search the same jars again and
 * again.
 */
final class Jar implements Location {

    private static final Map<Version, Jar> KNOWN = new ConcurrentHashMap<>();

    private final Path path;
    private final List<String> references;
    private final Set<String> folders;
    private final List<String> packageInfos;
    private @Nullable Set<String> markedPackages;

    private Jar(Path path, List<String> references, Set<String> folders, List<String> packageInfos) {
        this.path = path;
        this.references = references;
        this.folders = folders;
        this.packageInfos = packageInfos;
    }

    private record Version(Path path, long size, FileTime modified) {}

    static Jar open(Path path) throws IOException, UnsupportedLocationException {
        Version version = new Version(path, Files.size(path), Files.getLastModifiedTime(path));
        Jar known = KNOWN.get(version);
        if (known == null) {
            known = read(path);
            KNOWN.put(version, known);
        }
        return known;
    }

    private static Jar read(Path path) throws IOException, UnsupportedLocationException {
        Set<String> folders = new HashSet<>();
        List<String> packageInfos = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String file = entry.getName();
                if (file.startsWith("BOOT-INF/") || file.startsWith("WEB-INF/")) {
                    throw new UnsupportedLocationException();
                }
                if (file.endsWith(".class")) {
                    folders.add(PackageInfo.folderOf(file));
                }
                if (PackageInfo.isOne(file)) {
                    packageInfos.add(file);
                }
            }
            return new Jar(path, references(jar), folders, packageInfos);
        }
    }

    private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    private static List<String> references(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        String references =
                manifest == null ? null : manifest.getMainAttributes().getValue(Name.CLASS_PATH);
        return references == null ? List.of() : List.of(references.strip().split("\\s+"));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<String> references() {
        return references;
    }

    @Override
    public Set<String> folders() {
        return folders;
    }

    @Override
    public synchronized Set<String> markedPackages() throws IOException {
        if (markedPackages == null) {
            Set<String> marked = new TreeSet<>();
            try (ZipFile jar = new ZipFile(path.toFile())) {
                for (String file : packageInfos) {
                    if (PackageInfo.isMarked(file, content(jar, jar.getEntry(file)))) {
                        marked.add(PackageInfo.packageOf(file));
                    }
                }
            }
            markedPackages = marked;
        }
        return markedPackages;
    }
}
