package dev.rung.engine.sql;

import dev.rung.engine.sql.Literal.Kind;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.IdentityConverter;
import org.jspecify.annotations.Nullable;

/**
 * Converts the values of a column to literals. Values of common types are converted without rendering and parsing them,
 * which takes much longer; the literals are the same.
 */
public final class ColumnLiterals {

    private static final String DEFAULT_BINDING = "org.jooq.impl.DefaultBinding";
    private static final int LAST_PLAIN_YEAR = 9999;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Field<?> column;
    private final Literals literals;
    private final boolean isDefault;

    /**
     * Creates the conversion.
     *
     * @param column the column
     * @param literals renders values of other types
     */
    public ColumnLiterals(Field<?> column, Literals literals) {
        this.column = column;
        this.literals = literals;
        this.isDefault = column.getConverter() instanceof IdentityConverter
                && column.getBinding().getClass().getName().startsWith(DEFAULT_BINDING);
    }

    /**
     * Converts a value.
     *
     * @param value the value; null for {@code NULL}
     * @return empty if the literal has a form that {@link Literal} doesn't know
     */
    public Optional<Literal> of(@Nullable Object value) {
        if (value instanceof QueryPart) {
            return Optional.empty();
        }
        Literal plain = isDefault && value != null && value.getClass() == column.getType() ? plain(value) : null;
        return plain == null ? Literal.parse(literals.render(column, value)) : Optional.of(plain);
    }

    private static @Nullable Literal plain(Object value) {
        return switch (value) {
            case String text -> new Literal(Kind.TEXT, "", text);
            case Long number -> new Literal(Kind.INTEGER, "", number.toString());
            case Integer number -> new Literal(Kind.INTEGER, "", number.toString());
            case Short number -> new Literal(Kind.INTEGER, "", number.toString());
            case BigDecimal number ->
                new Literal(number.scale() == 0 ? Kind.INTEGER : Kind.DECIMAL, "", number.toString());
            case Boolean bool -> new Literal(Kind.TYPED, "boolean", bool.toString());
            case UUID uuid -> new Literal(Kind.TYPED, "uuid", uuid.toString());
            case OffsetDateTime time
            when isPlain(time) -> new Literal(Kind.TYPED, "timestamp with time zone", time.toString());
            default -> null;
        };
    }

    /** Whether Java's text is the literal's. jOOQ drops the seconds of an offset, and PostgreSQL writes some years differently. */
    private static boolean isPlain(OffsetDateTime time) {
        return time.getYear() > 0
                && time.getYear() <= LAST_PLAIN_YEAR
                && time.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE == 0;
    }
}
