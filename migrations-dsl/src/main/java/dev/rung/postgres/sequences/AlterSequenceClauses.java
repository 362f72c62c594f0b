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

    /** Does nothing if there is no such sequence. */
    public AlterSequenceClauses ifExists() {
        return new AlterSequenceClauses(object(), true);
    }

    /** Makes the sequence such that it survives a crash. Since PostgreSQL 15. */
    public PostgresStatement setLogged() {
        return alter(Sentence.of("set logged")).since(LOGGED_SINCE);
    }

    /** Makes the sequence such that a crash resets it, as for an unlogged table. Since PostgreSQL 15. */
    public PostgresStatement setUnlogged() {
        return alter(Sentence.of("set unlogged")).since(LOGGED_SINCE);
    }

    /** Counts in another type. */
    public PostgresStatement setType(DataType<?> type) {
        return alter(Sentence.of("as").add(Parts.type(type)));
    }

    /** Counts in another way; what isn't said stays. */
    public PostgresStatement options(UnaryOperator<SequenceOptions> options) {
        return alter(Sentence.empty().addEach(SequenceOptions.of(options).clauses()));
    }

    /** Starts again. */
    public PostgresStatement restart() {
        return alter(Sentence.of("restart"));
    }

    /** Goes on with this. */
    public PostgresStatement restartWith(long number) {
        return alter(Sentence.of("restart with").add(Parts.number(number)));
    }

    /** Drops the sequence along with a column. */
    public PostgresStatement ownedBy(String table, String column) {
        return ownedBy(name(table), name(column));
    }

    /** Drops the sequence along with a column. */
    public PostgresStatement ownedBy(Name table, Name column) {
        return alter(Sentence.of("owned by").add(table.append(column)));
    }

    /** Drops the sequence along with no column. */
    public PostgresStatement ownedByNone() {
        return alter(Sentence.of("owned by none"));
    }
}
