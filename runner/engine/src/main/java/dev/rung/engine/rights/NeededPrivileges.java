package dev.rung.engine.rights;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which privileges a statement needs on an object, as far as its first words tell. What it is too early to tell about is
 * asked for as a whole, so that the statement doesn't fail on the next one.
 *
 * @param statement the statement; empty where it isn't known
 */
record NeededPrivileges(String statement) {

    private static final Set<String> READ_AND_WRITE = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Those that the statement needs and the role lacks, in the order in which the kind names them. */
    List<String> of(SecuredObject object) {
        Set<String> wanted = wanted(object.kind());
        return object.lacking().stream().filter(wanted::contains).toList();
    }

    private Set<String> wanted(ObjectKind kind) {
        String sql = statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (kind.equals(ObjectKind.RELATION)) {
            return onTable(sql);
        }
        if (kind.equals(ObjectKind.SEQUENCE)) {
            return sql.contains("setval") ? Set.of("UPDATE") : Set.of("USAGE");
        }
        if (kind.equals(ObjectKind.SCHEMA)) {
            return sql.startsWith("select") || isChangeOfRows(sql) ? Set.of("USAGE") : Set.of("USAGE", "CREATE");
        }
        return Set.copyOf(kind.privileges());
    }

    private static Set<String> onTable(String sql) {
        if (sql.startsWith("insert")) {
            return sql.contains("do update")
                    ? Set.of("SELECT", "INSERT", "UPDATE")
                    : sql.contains("returning") || sql.contains("on conflict") || sql.contains("select")
                            ? Set.of("SELECT", "INSERT")
                            : Set.of("INSERT");
        }
        if (sql.startsWith("update")) {
            return Set.of("SELECT", "UPDATE");
        }
        if (sql.startsWith("delete")) {
            return Set.of("SELECT", "DELETE");
        }
        if (sql.startsWith("select") || sql.contains(" view ") || sql.contains(" as select")) {
            return Set.of("SELECT");
        }
        if (sql.startsWith("truncate")) {
            return Set.of("TRUNCATE");
        }
        if (sql.startsWith("create") && sql.contains(" trigger ")) {
            return Set.of("TRIGGER");
        }
        if (sql.contains("references")) {
            return Set.of("REFERENCES");
        }
        return READ_AND_WRITE;
    }

    private static boolean isChangeOfRows(String sql) {
        return sql.startsWith("insert") || sql.startsWith("update") || sql.startsWith("delete");
    }
}
