package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A collation.
 *
 * @param provider {@code libc}, {@code icu} or {@code builtin}
 * @param locale the locale of the ICU or built-in provider
 * @param collate {@code LC_COLLATE}
 * @param ctype {@code LC_CTYPE}
 * @param deterministic whether equal strings have equal bytes
 * @param rules the additional ICU rules, null for none
 */
public record CollationType(
        String provider,
        @Nullable String locale,
        @Nullable String collate,
        @Nullable String ctype,
        boolean deterministic,
        @Nullable String rules)
        implements Definition {}
