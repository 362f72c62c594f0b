package dev.rung.engine.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the names of Java classes into the names that are recorded. */
final class SnakeCase {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private SnakeCase() {}

    /** {@code AddHTTPHeaders} becomes {@code add_http_headers}. */
    static String of(String pascalCase) {
        return WORD_START.matcher(pascalCase).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
