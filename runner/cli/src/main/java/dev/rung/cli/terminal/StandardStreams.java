package dev.rung.cli.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * The charset of standard output and standard error. Java takes that of the operating system's locale, which is ASCII in
 * the locales {@code C} and {@code POSIX} and where the locale isn't installed, as in most containers. A name that isn't
 * ASCII would be unreadable there.
 */
public final class StandardStreams {

    private StandardStreams() {}

    /**
     * Lets this process print UTF-8 where the locale has no charset beyond ASCII. Another charset of the locale stays, and
     * so does one that {@code -Dstdout.encoding} and {@code -Dstderr.encoding} name.
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
