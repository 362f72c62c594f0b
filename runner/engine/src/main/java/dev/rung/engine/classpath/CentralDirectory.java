package dev.rung.engine.classpath;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The central directory of a jar, which contains the name, the sizes and the CRC-32 of every file. Reading it takes a
 * small part of the time that {@link java.util.zip.ZipFile} needs to open a jar.
 *
 * <p>Source: APPNOTE.TXT, the specification of the ZIP format, sections 4.3.12 and 4.3.16.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int OFFSET_OF_SIZE = 12;
    private static final int OFFSET_OF_COMMENT_LENGTH = 20;

    private CentralDirectory() {}

    /**
     * Identifies the content of a jar.
     *
     * @throws IOException if it can't be read, or needs the ZIP64 format
     */
    static String fingerprint(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            long startOfTail = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(file, startOfTail, file.size());
            int end = endRecord(tail);
            long size = Integer.toUnsignedLong(tail.getInt(end + OFFSET_OF_SIZE));
            // The recorded start is wrong if a program precedes the jar in its file, so the end determines the place.
            long start = startOfTail + end - size;
            ByteBuffer directory = start < 0 ? ByteBuffer.allocate(0) : read(file, start, start + size);
            if (directory.remaining() < Integer.BYTES || directory.getInt(0) != ENTRY_SIGNATURE) {
                throw new IOException("a jar in the ZIP64 format, or a damaged or empty jar: " + jar);
            }
            return size + " " + checksum(new CRC32(), directory) + " " + checksum(new CRC32C(), directory);
        }
    }

    private static ByteBuffer read(FileChannel file, long start, long end) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(end - start)).order(ByteOrder.LITTLE_ENDIAN);
        while (content.hasRemaining() && file.read(content, start + content.position()) >= 0) {
            // The channel may read less than was asked for.
        }
        return content.flip();
    }

    /** Finds the record at the end, which is followed by a comment. */
    private static int endRecord(ByteBuffer tail) throws IOException {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + OFFSET_OF_COMMENT_LENGTH))
                            == tail.limit()) {
                return at;
            }
        }
        throw new IOException("not a jar");
    }

    private static String checksum(Checksum checksum, ByteBuffer content) {
        checksum.update(content.duplicate());
        return Long.toHexString(checksum.getValue());
    }
}
