package dev.rung.cli.archive;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** {@code rung prepare} in the background. */
public final class Preparation {

    private Preparation() {}

    /**
     * Starts creating the archive in the user's cache if the launcher found none and the run is at a terminal. The new process
     * has the lowest priority, prints nothing, and outlives this one.
     */
    public static void startIfUseful() {
        if (Boolean.getBoolean("rung.archive.make")) {
            Archive.ofProcess()
                    .filter(archive -> archive.cache().isPresent() && archive.isUntried())
                    .ifPresent(Preparation::start);
        }
    }

    private static void start(Archive archive) {
        ProcessBuilder builder = new ProcessBuilder(
                        "nohup", // it survives the end of the terminal's session, which follows in a container
                        "nice",
                        "-n",
                        "19",
                        archive.home().resolve("bin").resolve("rung").toString(),
                        "prepare",
                        "--cache",
                        "--quiet")
                // The files of the project don't matter.
                .directory(archive.home().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            builder.start();
        } catch (IOException e) {
            // Without these programs, runs stay as slow as this one. The user didn't ask for the archive, so nothing is
            // reported.
        }
    }
}
