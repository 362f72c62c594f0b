package dev.rung.engine.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Rung. */
public final class ToolVersion {

    private static final String VERSION = read();

    private ToolVersion() {}

    /** The version of this build, such as {@code 0.1.0}. */
    public static String current() {
        return VERSION;
    }

    private static String read() {
        try (InputStream resource = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (resource == null) {
                throw new IllegalStateException("version.properties is missing from Rung's jar");
            }
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
