package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the engine's messages name no commands: operations of Rung are {@link dev.rung.engine.model.Action}s. */
class MessagesTest {

    /**
     * A command, an option, a variable or a file of the command line. The name of a command may also have another
     * source.
     */
    private static final Pattern COMMAND_LINE =
            Pattern.compile("\\brung [a-z\\u0001]|\\brung $|(?<!\\S)--[a-z]|\\bRUNG_|rung\\.properties");

    /** The option of the Java compiler for a class that was compiled for a newer Java. */
    private static final String COMPILER_OPTION = "compile the class with --release ";

    @Test
    void no_message_names_a_command_or_an_option() throws IOException, URISyntaxException {
        List<String> constants = constantsOfEngine();
        assertThat(constants).contains("another session held the lock in every attempt: ");
        assertThat(constants)
                .filteredOn(constant -> COMMAND_LINE.matcher(constant).find())
                .singleElement()
                .asString()
                .contains(COMPILER_OPTION);
    }

    @Test
    void an_exception_is_worded_for_programs_and_can_be_worded_otherwise() {
        ConnectionException thrown = exception();
        assertThat(thrown).hasMessage("lost; then Rung.migrate() again");
        assertThat(thrown.message().worded(action -> "go on")).isEqualTo("lost; then go on again");
    }

    @Test
    void an_exception_that_was_serialized_keeps_the_words_for_programs() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ConnectionException) in.readObject()).message())
                    .hasToString("lost; then Rung.migrate() again");
        }
    }

    private static ConnectionException exception() {
        return new ConnectionException(
                Message.of("lost; then ").and(new Migrate()).and(" again"), null);
    }

    private static List<String> constantsOfEngine() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Rung.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> constants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                constants.addAll(constantsOf(file));
            }
        }
        return constants;
    }

    /**
     * The strings in the constant pool of a class file, in the format of the Java Virtual Machine Specification, 4.4.
     */
    private static List<String> constantsOf(Path file) throws IOException {
        List<String> constants = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            in.skipNBytes(Integer.BYTES + 2 * Short.BYTES);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> constants.add(in.readUTF());
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        // A long or a double takes two entries.
                        in.skipNBytes(Long.BYTES);
                        i++;
                    }
                    default -> throw new IOException("constant of the unknown kind " + tag + " in " + file);
                }
            }
        }
        return constants;
    }
}
