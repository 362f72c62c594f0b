package dev.rung.postgres;

import java.util.Locale;

/** What {@code LIKE} copies from another table beside its columns and their not-null constraints. */
public enum LikeOption {
    COMMENTS,
    COMPRESSION,
    CONSTRAINTS,
    DEFAULTS,
    GENERATED,
    IDENTITY,
    INDEXES,
    STATISTICS,
    STORAGE,
    ALL;

    String words() {
        return "including " + name().toLowerCase(Locale.ROOT);
    }
}
