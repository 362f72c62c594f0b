package dev.rung.faults.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** A message of the protocol: one byte with its type, four bytes with its length, and its content. */
final class Message {

    static final char PARSE = 'P';
    static final char BIND = 'B';
    static final char EXECUTE = 'E';
    static final char SYNC = 'S';
    static final char QUERY = 'Q';
    static final char TERMINATE = 'X';

    static final char COMMAND_COMPLETE = 'C';
    static final char BACKEND_KEY = 'K';
    static final char READY = 'Z';

    private static final int HEADER = 5;

    /** Requests the answers so far without ending the request. */
    static final Message FLUSH = new Message(new byte[] {'H', 0, 0, 0, 4});

    private final byte[] bytes;

    private Message(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a message; empty if the other side has closed the connection between two messages. */
    static Optional<Message> read(DataInputStream in) throws IOException {
        int type = in.read();
        if (type < 0) {
            return Optional.empty();
        }
        int length = in.readInt();
        ByteBuffer message = ByteBuffer.allocate(1 + length);
        message.put((byte) type).putInt(length);
        in.readFully(message.array(), HEADER, length - Integer.BYTES);
        return Optional.of(new Message(message.array()));
    }

    /** Reads the first packet of a client, which has no type. */
    static Message readFirst(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 2 * Integer.BYTES) {
            throw new EOFException("not a PostgreSQL client");
        }
        ByteBuffer packet = ByteBuffer.allocate(length);
        packet.putInt(length);
        in.readFully(packet.array(), Integer.BYTES, length - Integer.BYTES);
        return new Message(packet.array());
    }

    /** Sends the message unchanged. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** The type of the message. */
    char type() {
        return (char) bytes[0];
    }

    /** The number at the beginning of a first packet: the protocol version or a special request code. */
    int code() {
        return ByteBuffer.wrap(bytes).getInt(Integer.BYTES);
    }

    /** The number at the beginning of the content. */
    int number() {
        return ByteBuffer.wrap(bytes).getInt(HEADER);
    }

    /** The strings at the beginning of the content; their count depends on the type. */
    List<String> texts() {
        return List.of(new String(bytes, HEADER, bytes.length - HEADER, UTF_8).split("\0", -1));
    }
}
