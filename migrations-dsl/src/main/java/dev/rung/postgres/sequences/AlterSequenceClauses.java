package dev.rung.postgres.sequences;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Name;

/** An incomplete {@code ALTER SEQUENCE}: call one of its actions next. */
public final class AlterSequenceClauses extends AlterClauses {

    private static final int LOGGED_SINCE = 15;

    AlterSequenceClauses(Name sequence) {
        super(CatalogObject.of(CatalogObject.Kind.SEQUENCE, sequence));
    }

    private AlterSequenceClauses(CatalogObject sequence, boolean ifPresent) {
        super(sequence, ifPresent);
    }

    /** Does nothing if the sequence doesn't exist. */
    public AlterSequenceClauses ifExists() {
        return new AlterSequenceClauses(object(), true);
    }

    /** Makes an unlogged sequence a logged one, which survives a crash. Since PostgreSQL 15. */
    public PostgresStatement setLogged() {
        return alter(Sentence.of("set logged")).since(LOGGED_SINCE);
    }

    /** Makes the sequence unlogged: a crash resets it. Since PostgreSQL 15. */
    public PostgresStatement setUnlogged() {
        return alter(Sentence.of("set unlogged")).since(LOGGED_SINCE);
    }

    /** Sets the data type of the sequence. */
    public PostgresStatement setType(DataType<?> type) {
        return alter(Sentence.of("as").add(Parts.type(type)));
    }

    /** Changes the options of the sequence. Options that aren't set keep their current values. */
    public PostgresStatement options(UnaryOperator<SequenceOptions> options) {
        return alter(Sentence.empty().addEach(SequenceOptions.of(options).clauses()));
    }

    /** Restarts the sequence at its start value. */
    public PostgresStatement restart() {
        return alter(Sentence.of("restart"));
    }

    /** Restarts the sequence at this value. */
    public PostgresStatement restartWith(long number) {
        return alter(Sentence.of("restart with").add(Parts.number(number)));
    }

    /** Drops the sequence when the column is dropped. */
    public PostgresStatement ownedBy(String table, String column) {
        return ownedBy(name(table), name(column));
    }

    /** Drops the sequence when the column is dropped. */
    public PostgresStatement ownedBy(Name table, Name column) {
        return alter(Sentence.of("owned by").add(table.append(column)));
    }

    /** Removes the association of the sequence with a column. */
    public PostgresStatement ownedByNone() {
        return alter(Sentence.of("owned by none"));
    }
}
