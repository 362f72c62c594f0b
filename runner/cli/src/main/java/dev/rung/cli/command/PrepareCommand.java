package dev.rung.cli.command;

import dev.rung.cli.archive.Archive;
import dev.rung.cli.archive.ArchiveMaker;
import dev.rung.cli.output.ArchiveReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code rung prepare}. */
@picocli.CommandLine.Command(
        name = "prepare",
        customSynopsis = {"rung prepare [--cache] [options]"},
        header = "Makes later runs start faster.",
        description = {
            "",
            "Creates a class-data archive, which halves the time of a short run. It belongs to this distribution and"
                + " this Java: run it once in an image, after both are installed. The archive is in the distribution's"
                + " folder archives if that is writable, else in the user's cache, $XDG_CACHE_HOME/rung or"
                + " ~/.cache/rung. Runs at a terminal create it in the background. RUNG_ARCHIVE=off turns it off.",
            ""
        },
        footer = {"", "Examples:", "  rung prepare", "  RUN rung prepare                      in a Dockerfile"})
final class PrepareCommand implements Command {

    @Option(names = "--cache", description = "Write the archive to your cache, even if the distribution is writable.")
    private boolean cache;

    @Override
    public ExitCode run(Invocation invocation) {
        Archive archive = Archive.ofProcess()
                .orElseThrow(
                        () -> new UsageException("there is no archive to create: RUNG_ARCHIVE is off, or the options"
                                + " of the JVM are about another archive\n"
                                + "  leave out RUNG_ARCHIVE, and -XX:SharedArchiveFile, -XX:AOTCache and -Xshare in"
                                + " RUNG_JAVA_OPTS and JAVA_TOOL_OPTIONS"));
        List<Path> folders = cache ? archive.cache().stream().toList() : archive.folders();
        if (folders.isEmpty()) {
            throw new UsageException("there is no cache, because HOME is not set\n  leave out --cache");
        }
        invocation.output().done("archive", new ArchiveReport(new ArchiveMaker(archive).make(folders)));
        return ExitCode.DONE;
    }
}
