package dev.rung.cli.command;

import dev.rung.cli.archive.Archive;
import dev.rung.cli.archive.ArchiveMaker;
import dev.rung.cli.archive.ArchiveMaker.Made;
import dev.rung.cli.archive.Caches;
import dev.rung.cli.output.ArchiveReport;
import dev.rung.cli.output.ArchiveReport.Remembered;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.model.ScriptedSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code rung prepare}. */
@picocli.CommandLine.Command(
        name = "prepare",
        customSynopsis = {"rung prepare [--cache] [options]"},
        header = "Makes later runs start faster.",
        description = {
            "",
            "Creates a class-data archive, which halves the time of a short run. It belongs to this distribution and"
                + " this Java: run it once in an image, after both are installed. If there are migrations on the class"
                + " path, it also checks them and remembers their checksums, so that a run loads no migration that it"
                + " doesn't apply. The files are in the distribution if that is writable, else in the user's cache,"
                + " $XDG_CACHE_HOME/rung or ~/.cache/rung. Runs at a terminal create the archive in the background,"
                + " and every run remembers checksums in the user's cache. RUNG_CACHE=off turns both off.",
            ""
        },
        footer = {"", "Examples:", "  rung prepare", "  RUN rung prepare                      in a Dockerfile"})
final class PrepareCommand implements Command {

    @Option(names = "--cache", description = "Write to your cache, even if the distribution is writable.")
    private boolean cache;

    @Override
    public ExitCode run(Invocation invocation) {
        Archive archive = Archive.ofProcess()
                .orElseThrow(() -> new UsageException("there is no archive to create: RUNG_CACHE is off, or the options"
                        + " of the JVM are about another archive\n"
                        + "  leave out RUNG_CACHE, and -XX:SharedArchiveFile, -XX:AOTCache and -Xshare in"
                        + " RUNG_JAVA_OPTS and JAVA_TOOL_OPTIONS"));
        List<Path> folders = cache ? archive.cache().stream().toList() : archive.folders();
        if (folders.isEmpty()) {
            throw new UsageException("there is no cache, because HOME is not set\n  leave out --cache");
        }
        Made made = new ArchiveMaker(archive).make(folders);
        List<ScriptedSet> sets = invocation.setsToRemember();
        Optional<Remembered> remembered = sets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remembered(sets, invocation.remember(foldersForScripts())));
        invocation.output().done("archive", new ArchiveReport(made, remembered));
        return ExitCode.DONE;
    }

    private List<Path> foldersForScripts() {
        return Caches.ofProcess().map(caches -> caches.scriptsToPrepare(cache)).orElse(List.of());
    }
}
