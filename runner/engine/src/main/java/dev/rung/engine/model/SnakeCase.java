package dev.rung.engine.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Converts names of Java classes to recorded names. */
final class SnakeCase {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private SnakeCase() {}

    /** Converts {@code AddHTTPHeaders} to {@code add_http_headers}. */
    static String of(String pascalCase) {
        return WORD_START.matcher(pascalCase).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
