package dev.rung.postgres.tables;

import java.util.Locale;

/**
 * The properties that {@code LIKE} copies in addition to the columns and their not-null constraints. Use an
 * {@code EXCLUDING_} option after {@link #ALL}.
 */
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
    ALL,
    EXCLUDING_COMMENTS,
    EXCLUDING_COMPRESSION,
    EXCLUDING_CONSTRAINTS,
    EXCLUDING_DEFAULTS,
    EXCLUDING_GENERATED,
    EXCLUDING_IDENTITY,
    EXCLUDING_INDEXES,
    EXCLUDING_STATISTICS,
    EXCLUDING_STORAGE;

    String words() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.startsWith("excluding") ? words : "including " + words;
    }
}
