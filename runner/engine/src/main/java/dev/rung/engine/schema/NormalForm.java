package dev.rung.engine.schema;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings expressions into the form in which PostgreSQL prints them after they have been restored.
 *
 * <p>PostgreSQL prints {@code status in ('a', 'b')}, for a {@code varchar}, as a cast of an array of {@code varchar}. When it
 * reads this, it moves the cast to the elements, and prints that form from then on.
 */
final class NormalForm {

    private static final String CAST = ")::text[]";
    private static final String ELEMENT = "'(?:[^']|'')*'::character varying";
    private static final Pattern ARRAY =
            Pattern.compile("\\(ARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*+)\\]\\)::text\\[\\]");
    private static final Pattern ONE = Pattern.compile(ELEMENT);

    private NormalForm() {}

    /** The normal form of SQL that PostgreSQL printed. */
    static String of(String sql) {
        return sql.contains(CAST) ? ARRAY.matcher(sql).replaceAll(NormalForm::castElements) : sql;
    }

    /** The normal form, null for null. */
    static @Nullable String ofNullable(@Nullable String sql) {
        return sql == null ? null : of(sql);
    }

    private static String castElements(MatchResult array) {
        String elements = ONE.matcher(array.group(1))
                .replaceAll(element -> Matcher.quoteReplacement("(" + element.group() + ")::text"));
        return Matcher.quoteReplacement("ARRAY[" + elements + "]");
    }
}
