package dev.rung.engine.sql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A literal, split into PostgreSQL's text of the value and its type. PostgreSQL's input function for the type gives the
 * same value for the text as the literal has.
 *
 * @param kind what determines the type
 * @param type the type in SQL, if the literal names it; otherwise empty
 * @param text the text; null for {@code NULL}
 */
public record Literal(Kind kind, String type, @Nullable String text) {

    /** What determines the type of a literal. */
    public enum Kind {
        /** {@code NULL}, which has the type of its column. */
        NULL,
        /** A quoted text, which has the type of its column. */
        TEXT,
        /** A number without decimals, whose type depends on its size. */
        INTEGER,
        /** Any other number: a {@code numeric}. */
        DECIMAL,
        /** A literal that names its type. */
        TYPED
    }

    private static final Literal NOTHING = new Literal(Kind.NULL, "", null);
    private static final String CAST = "cast(";
    private static final String AS = " as ";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?<decimals>(\\.\\d+)?([eE][+-]?\\d+)?)");
    private static final Pattern ZERO = Pattern.compile("-[0.]+([eE].*)?");
    /** The types that have the same value for the text of a number as for the number. */
    private static final Pattern FLOATING_POINT = Pattern.compile("real|double precision|float4|float8");

    /**
     * Reads a literal.
     *
     * @param sql the literal
     * @return empty if it has another form
     */
    public static Optional<Literal> parse(String sql) {
        return switch (sql) {
            case "null" -> Optional.of(NOTHING);
            case "true", "false" -> Optional.of(new Literal(Kind.TYPED, "boolean", sql));
            default -> {
                char last = sql.isEmpty() ? ' ' : sql.charAt(sql.length() - 1);
                yield switch (last) {
                    case '\'' -> parseQuoted(sql);
                    case ')' -> parseCast(sql);
                    default -> parseNumber(sql);
                };
            }
        };
    }

    private static Optional<Literal> parseNumber(String sql) {
        Matcher number = NUMBER.matcher(sql);
        if (!number.matches()) {
            return Optional.empty();
        }
        Kind kind = number.group("decimals").isEmpty() ? Kind.INTEGER : Kind.DECIMAL;
        // The sign is an operator, and a numeric has no negative zero, but a floating-point number has.
        String text = ZERO.matcher(sql).matches() ? sql.substring(1) : sql;
        return Optional.of(new Literal(kind, "", text));
    }

    private static Optional<Literal> parseCast(String sql) {
        int as = sql.lastIndexOf(AS);
        if (!sql.startsWith(CAST) || as < 0) {
            return Optional.empty();
        }
        String type = sql.substring(as + AS.length(), sql.length() - 1);
        return type.indexOf('\'') < 0
                ? parse(sql.substring(CAST.length(), as)).flatMap(value -> value.castTo(type))
                : Optional.empty();
    }

    private Optional<Literal> castTo(String other) {
        boolean isSame = switch (kind) {
            case NULL, TEXT -> true;
            case INTEGER, DECIMAL -> FLOATING_POINT.matcher(other).matches();
            case TYPED -> other.equals(type);
        };
        return isSame ? Optional.of(text == null ? this : new Literal(Kind.TYPED, other, text)) : Optional.empty();
    }

    private static Optional<Literal> parseQuoted(String sql) {
        int start = sql.indexOf('\'');
        boolean isEscaped = start > 0 && sql.charAt(start - 1) == 'E';
        String type = sql.substring(0, isEscaped ? start - 1 : start).strip();
        if (start == sql.length() - 1 || !type.chars().allMatch(Literal::isOfWord)) {
            return Optional.empty();
        }
        return unquote(sql, start + 1, sql.length() - 1, isEscaped)
                .map(text -> new Literal(type.isEmpty() ? Kind.TEXT : Kind.TYPED, type, text));
    }

    private static boolean isOfWord(int character) {
        return character == ' ' || (character >= 'a' && character <= 'z');
    }

    /** Replaces doubled quotes and backslashes; empty if there is a single quote or another escape sequence. */
    private static Optional<String> unquote(String sql, int from, int to, boolean isEscaped) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char character = sql.charAt(i);
            if (character == '\'' || (isEscaped && character == '\\')) {
                i++;
                if (i == to || sql.charAt(i) != character) {
                    return Optional.empty();
                }
            }
            text.append(character);
        }
        return Optional.of(text.toString());
    }
}
