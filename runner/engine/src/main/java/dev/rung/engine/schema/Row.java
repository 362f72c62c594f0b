package dev.rung.engine.schema;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a catalog query, with its columns by name. */
final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** A function of PostgreSQL returns null if another session has just dropped the object. */
    private static <T> T required(@Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLException("the catalog changed while it was read: \"" + column + "\" has no value");
        }
        return value;
    }

    String text(String column) throws SQLException {
        return required(row.getString(column), column);
    }

    @Nullable
    String nullableText(String column) throws SQLException {
        return row.getString(column);
    }

    /** SQL that PostgreSQL printed. */
    String sql(String column) throws SQLException {
        return NormalForm.of(text(column));
    }

    /** SQL that PostgreSQL printed, null for null. */
    @Nullable
    String nullableSql(String column) throws SQLException {
        return NormalForm.ofNullable(nullableText(column));
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Integer nullableNumber(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }

    long big(String column) throws SQLException {
        return row.getLong(column);
    }

    double fraction(String column) throws SQLException {
        return row.getDouble(column);
    }

    /** The texts of an array, none for null. */
    List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The texts of an array whose elements can be null. */
    List<@Nullable String> nullableTexts(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    /** The name in an array of a schema and a name. */
    QualifiedName name(String column) throws SQLException {
        return required(nullableName(column), column);
    }

    /** The name in an array of a schema and a name, null for null. */
    @Nullable
    QualifiedName nullableName(String column) throws SQLException {
        List<String> parts = texts(column);
        return parts.isEmpty() ? null : new QualifiedName(parts.getFirst(), parts.getLast());
    }

    /** The names in an array of pairs of a schema and a name, one after the other. */
    List<QualifiedName> names(String column) throws SQLException {
        List<String> parts = texts(column);
        return IntStream.range(0, parts.size() / 2)
                .mapToObj(pair -> new QualifiedName(parts.get(2 * pair), parts.get(2 * pair + 1)))
                .toList();
    }

    /** The settings in an array of {@code name=value}. */
    List<Setting> settings(String column) throws SQLException {
        return Setting.parse(texts(column));
    }

    /** The settings in an array, and those of the TOAST table in another one with the prefix {@code toast.}. */
    List<Setting> settings(String column, String toastColumn) throws SQLException {
        return Stream.concat(
                        settings(column).stream(),
                        settings(toastColumn).stream().map(each -> new Setting("toast." + each.name(), each.value())))
                .toList();
    }

    /** The texts in bytes that each end with a zero byte. */
    List<String> zeroTerminated(String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null || bytes.length == 0) {
            return List.of();
        }
        String joined = new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
        return List.of(joined.split("\0", -1));
    }
}
