package dev.rung.cli.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Sets the charset of standard output and standard error. Java uses the charset of the operating system's locale. This is ASCII
 * for the locales {@code C} and {@code POSIX} and if the locale isn't installed, as in most containers. ASCII would make other
 * characters in names unreadable.
 */
public final class StandardStreams {

    private StandardStreams() {}

    /**
     * Switches the streams to UTF-8 if the locale's charset is ASCII. Keeps any other charset of the locale, and a charset set
     * by {@code -Dstdout.encoding} or {@code -Dstderr.encoding}.
     */
    public static void preferUtf8() {
        Charset ofLocale = Charset.forName(System.getProperty("native.encoding", "UTF-8"), UTF_8);
        if (!ofLocale.equals(US_ASCII)) {
            return;
        }
        if (System.out.charset().equals(ofLocale)) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8));
        }
        if (System.err.charset().equals(ofLocale)) {
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
        }
    }
}
