package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterSequence;
import static dev.rung.postgres.PostgresDSL.createSequence;
import static dev.rung.postgres.PostgresDSL.createUnloggedSequence;

import dev.rung.engine.schema.Identity;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.Sequence;
import dev.rung.engine.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Writes sequences and the options of identity columns. */
final class SequenceWriter {

    private static final String USUAL_TYPE = "bigint";

    private SequenceWriter() {}

    static Query create(ObjectId id, Sequence sequence) {
        var start =
                sequence.unlogged() ? createUnloggedSequence(Fragments.name(id)) : createSequence(Fragments.name(id));
        SequenceOptions options = sequence.options();
        var typed = options.type().equals(USUAL_TYPE) ? start : start.as(Fragments.type(options.type()));
        return unusual(dev.rung.postgres.sequences.SequenceOptions.of(given -> given), options)
                        .clauses()
                        .isEmpty()
                ? typed
                : typed.options(given -> unusual(given, options));
    }

    static Query own(ObjectId id, Sequence sequence) {
        return alterSequence(Fragments.name(id))
                .ownedBy(
                        Fragments.name(Objects.requireNonNull(sequence.ownerTable())),
                        DSL.name(Objects.requireNonNull(sequence.ownerColumn())));
    }

    /** The options of an identity column that differ from the defaults, with the sequence's name if it is unusual. */
    static dev.rung.postgres.sequences.SequenceOptions identity(
            dev.rung.postgres.sequences.SequenceOptions given, QualifiedName table, String column, Identity identity) {
        var options = given;
        QualifiedName usual = new QualifiedName(table.schema(), table.name() + "_" + column + "_seq");
        if (!identity.sequence().equals(usual)) {
            List<QueryPart> clauses = new ArrayList<>(options.clauses());
            clauses.add(DSL.sql("sequence name {0}", Fragments.name(identity.sequence())));
            options = new dev.rung.postgres.sequences.SequenceOptions(clauses);
        }
        return unusual(options, identity.options());
    }

    private static dev.rung.postgres.sequences.SequenceOptions unusual(
            dev.rung.postgres.sequences.SequenceOptions given, SequenceOptions wanted) {
        var options = given;
        if (wanted.increment() != 1) {
            options = options.incrementBy(wanted.increment());
        }
        if (wanted.minimum() != wanted.defaultMinimum()) {
            options = options.minvalue(wanted.minimum());
        }
        if (wanted.maximum() != wanted.defaultMaximum()) {
            options = options.maxvalue(wanted.maximum());
        }
        if (wanted.start() != wanted.defaultStart()) {
            options = options.startWith(wanted.start());
        }
        if (wanted.cache() != 1) {
            options = options.cache(wanted.cache());
        }
        return wanted.cycle() ? options.cycle() : options;
    }
}
