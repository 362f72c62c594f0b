package dev.rung.cli.archive;

import dev.rung.engine.settings.ScriptFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of files that make runs start faster. {@code rung prepare} writes to the first that it may write to, so that
 * an image can contain them; other runs write to the user's.
 *
 * @param home the folder of the distribution
 * @param ofUser the user's folder for caches; empty if the user has no home
 */
public record Caches(Path home, Optional<Path> ofUser) {

    private static final String SCRIPTS = "scripts";

    /** The folders that the launcher names in system properties; empty without the launcher, or if caches are turned off. */
    public static Optional<Caches> ofProcess() {
        String home = System.getProperty("rung.home", "");
        return home.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caches(
                        Path.of(home),
                        Optional.of(System.getProperty("rung.cache", ""))
                                .filter(folder -> !folder.isEmpty())
                                .map(Path::of)));
    }

    /** The folders in which checksums of migrations are remembered. */
    public ScriptFolders scripts() {
        Optional<Path> own = ofUser.map(folder -> folder.resolve(SCRIPTS));
        return new ScriptFolders(
                Stream.concat(Stream.of(home.resolve(SCRIPTS)), own.stream()).toList(), own);
    }

    /**
     * The folders to which {@code rung prepare} may write checksums, in order.
     *
     * @param onlyOfUser whether to leave out the distribution
     */
    public List<Path> scriptsToPrepare(boolean onlyOfUser) {
        return scripts().read().stream().skip(onlyOfUser ? 1 : 0).toList();
    }
}
