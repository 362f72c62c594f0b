package dev.rung.engine.seeding;

import dev.rung.engine.model.RowRun;
import dev.rung.engine.sql.ColumnLiterals;
import dev.rung.engine.sql.Literal;
import dev.rung.engine.sql.Literals;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of {@code COPY}.
 *
 * @param types the type of each column in the staging table
 * @param text the rows, in UTF-8
 */
record StagedRows(List<String> types, InputStream text) {

    /**
     * Converts rows.
     *
     * @param run the rows
     * @param table the types of the table's columns, by name
     * @param literals renders the values
     * @return empty if the format can't express the rows such that they give the same values as in an {@code INSERT}
     */
    static Optional<StagedRows> of(RowRun run, Map<String, ColumnType> table, Literals literals) {
        List<ColumnType> types = new ArrayList<>();
        for (Field<?> column : run.columns()) {
            ColumnType type = table.get(column.getName());
            if (type == null
                    || column.getDataType().readonly()
                    || column.getDataType().computed()) {
                return Optional.empty();
            }
            types.add(type);
        }
        try {
            return new Writer(run, literals).write(types);
        } catch (RuntimeException e) {
            return Optional.empty(); // The INSERT reports the failure, or handles the value.
        }
    }

    private static final class Writer {

        private final RowRun run;
        private final List<ColumnLiterals> columns;
        private final @Nullable Literal[] samples;
        private final StringBuilder text = new StringBuilder();

        Writer(RowRun run, Literals literals) {
            this.run = run;
            this.columns = run.columns().stream()
                    .map(column -> new ColumnLiterals(column, literals))
                    .toList();
            this.samples = new Literal[run.columns().size()];
        }

        Optional<StagedRows> write(List<ColumnType> types) {
            for (Record row : run.rows()) {
                if (!append(row)) {
                    return Optional.empty();
                }
            }
            List<String> staging = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                Literal sample = samples[i];
                staging.add(sample == null ? types.get(i).name() : types.get(i).staging(sample));
            }
            return Optional.of(new StagedRows(
                    staging, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))));
        }

        private boolean append(Record row) {
            for (int i = 0; i < samples.length; i++) {
                Literal literal =
                        columns.get(i).of(row.get(run.columns().get(i))).orElse(null);
                if (literal == null || !isAlike(i, literal) || !append(literal.text())) {
                    return false;
                }
                text.append(i == samples.length - 1 ? '\n' : '\t');
            }
            return true;
        }

        /** Whether a literal can be staged in the same column as the previous literals. */
        private boolean isAlike(int column, Literal literal) {
            Literal sample = samples[column];
            boolean isMoreGeneral =
                    sample == null || (sample.kind() == Literal.Kind.INTEGER && literal.kind() == Literal.Kind.DECIMAL);
            if (literal.kind() != Literal.Kind.NULL && isMoreGeneral) {
                samples[column] = literal;
                return true;
            }
            return sample == null
                    || literal.kind() == Literal.Kind.NULL
                    || (sample.kind() == Literal.Kind.DECIMAL && literal.kind() == Literal.Kind.INTEGER)
                    || (sample.kind() == literal.kind() && sample.type().equals(literal.type()));
        }

        /** Appends a text with escapes; returns whether UTF-8 can express it. */
        private boolean append(@Nullable String value) {
            if (value == null) {
                text.append("\\N");
                return true;
            }
            int from = 0;
            for (int i = 0; i < value.length(); i++) {
                char character = value.charAt(i);
                if (character == '\\' || character < ' ') {
                    text.append(value, from, i).append(escaped(character));
                    from = i + 1;
                } else if (Character.isSurrogate(character)) {
                    if (Character.charCount(value.codePointAt(i)) == 1) {
                        return false;
                    }
                    i++;
                }
            }
            text.append(value, from, value.length());
            return true;
        }

        private static String escaped(char character) {
            return switch (character) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> String.valueOf(character);
            };
        }
    }
}
