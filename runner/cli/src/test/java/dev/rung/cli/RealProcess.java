package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a command in a separate process, as the launcher does. */
final class RealProcess {

    private RealProcess() {}

    /**
     * The command that starts the command line, with the launcher's options for short runs.
     *
     * @param options more options of the JVM
     */
    static List<String> commandLine(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }

    static Result run(List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        return run(arguments, environment, process -> {});
    }

    /** Runs a command, and passes its process to a callback meanwhile. */
    static Result run(List<String> arguments, Map<String, String> environment, Consumer<Process> meanwhile)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("rung-out", "");
        Path err = Files.createTempFile("rung-err", "");
        List<String> command = commandLine();
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(RUNG|PG|DB|DATABASE|JAVA_TOOL).*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        meanwhile.accept(process);
        int code = process.waitFor();
        Result result = new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}
