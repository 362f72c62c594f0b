package dev.rung.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Protects the store from other users of the machine. Where files have no POSIX attributes, the folder must be private. */
final class Ownership {

    private static final String ROOT = "root";

    private Ownership() {}

    /** Whether a file or folder belongs to the user of this process or to root, and nobody else can write to it. */
    static boolean isTrusted(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        PosixFileAttributes attributes = view.readAttributes();
        Set<PosixFilePermission> permissions = attributes.permissions();
        String owner = attributes.owner().getName();
        Optional<String> user = ProcessHandle.current().info().user();
        return (owner.equals(ROOT) || user.filter(owner::equals).isPresent())
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Creates a folder with its parents, which only this user can write, unless it exists. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, "rwxr-xr-x"));
    }

    /** Creates a file with a unique name, which only this user can write. */
    static Path createFile(Path folder, String suffix) throws IOException {
        return Files.createTempFile(folder, null, suffix + ".new", attributes(folder, "rw-r--r--"));
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        boolean isPosix = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
