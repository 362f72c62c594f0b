package dev.rung.engine.authoring;

import dev.rung.engine.authoring.SourcePackage.Migrations;
import dev.rung.engine.authoring.SourcePackage.Seeds;
import dev.rung.engine.exception.AuthoringException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a {@code package-info.java}, which is searched for Rung's annotations. It is not compiled, because the
 * code that it refers to may not compile yet.
 *
 * @param file the file
 * @param text its text without comments
 */
record PackageInfo(Path file, String text) {

    static final String NAME = "package-info.java";

    private static final String STRING = "\"(?:\\\\.|[^\"\\\\])*\"";
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(" + STRING + ")|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final String DEFAULT_SCHEMA = "public";

    /**
     * Reads a file.
     *
     * @throws AuthoringException if it can't be read
     */
    static PackageInfo read(Path file) {
        try {
            return new PackageInfo(file, withoutComments(Files.readString(file)));
        } catch (IOException e) {
            throw new AuthoringException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static String withoutComments(String source) {
        return STRING_OR_COMMENT
                .matcher(source)
                .replaceAll(match -> match.group(1) == null ? " " : Matcher.quoteReplacement(match.group(1)));
    }

    /** The package; empty if it belongs to no set. */
    Optional<SourcePackage> toPackage() {
        Optional<SourceFolder> folder = PACKAGE.matcher(text)
                .results()
                .findFirst()
                .map(match -> new SourceFolder(file.resolveSibling(""), match.group(1)));
        return folder.flatMap(where -> attributesOf("MigrationSet")
                .<SourcePackage>map(attributes ->
                        new Migrations(where, valid(value("name", attributes), SetName::new), schemaIn(attributes)))
                .or(() -> attributesOf("SeedSet")
                        .map(attributes -> new Seeds(where, valid(value("of", attributes), SetName::new)))));
    }

    private static Optional<SchemaName> schemaIn(String attributes) {
        return attributes.matches("(?s).*\\bschema\\s*=.*")
                ? valid(value("schema", attributes), SchemaName::new)
                : Optional.of(new SchemaName(DEFAULT_SCHEMA));
    }

    /** The text between the parentheses of an annotation. */
    private Optional<String> attributesOf(String annotation) {
        return Pattern.compile("@\\s*(?:dev\\.rung\\.)?" + annotation + "\\s*\\(((?:" + STRING
                        + "|[^\"])*?)\\)\\s*(?=@|package\\b)")
                .matcher(text)
                .results()
                .findFirst()
                .map(match -> match.group(1));
    }

    private static Optional<String> value(String attribute, String attributes) {
        return Pattern.compile("\\b" + attribute + "\\s*=\\s*\"([^\"\\\\]*)\"\\s*(?=,|$)")
                .matcher(attributes)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1));
    }

    /** Returns empty for an invalid value; it is reported when the compiled set is read. */
    private static <T> Optional<T> valid(Optional<String> text, Function<String, T> type) {
        try {
            return text.map(type);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
