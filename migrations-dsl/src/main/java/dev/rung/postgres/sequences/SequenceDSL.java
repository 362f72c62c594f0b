package dev.rung.postgres.sequences;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.types.TypeDSL;
import org.jooq.Name;

/** The entry points for sequences. */
public abstract class SequenceDSL extends TypeDSL {

    protected SequenceDSL() {}

    /** {@code CREATE SEQUENCE}: creates a sequence. */
    public static CreateSequenceClauses.IfNotExists createSequence(String sequence) {
        return createSequence(name(sequence));
    }

    /** {@code CREATE SEQUENCE}: creates a sequence. */
    public static CreateSequenceClauses.IfNotExists createSequence(Name sequence) {
        return new CreateSequence(sequence, false);
    }

    /** {@code CREATE UNLOGGED SEQUENCE}: creates an unlogged sequence, which a crash resets. Since PostgreSQL 15. */
    public static CreateSequenceClauses.IfNotExists createUnloggedSequence(String sequence) {
        return createUnloggedSequence(name(sequence));
    }

    /** {@code CREATE UNLOGGED SEQUENCE}: creates an unlogged sequence, which a crash resets. Since PostgreSQL 15. */
    public static CreateSequenceClauses.IfNotExists createUnloggedSequence(Name sequence) {
        return new CreateSequence(sequence, true);
    }

    /** {@code ALTER SEQUENCE}: changes a sequence. */
    public static AlterSequenceClauses alterSequence(String sequence) {
        return alterSequence(name(sequence));
    }

    /** {@code ALTER SEQUENCE}: changes a sequence. */
    public static AlterSequenceClauses alterSequence(Name sequence) {
        return new AlterSequenceClauses(sequence);
    }

    /** {@code DROP SEQUENCE}: drops a sequence. */
    public static DropClauses.IfExists dropSequence(String object) {
        return dropSequence(name(object));
    }

    /** {@code DROP SEQUENCE}: drops a sequence. */
    public static DropClauses.IfExists dropSequence(Name object) {
        return new Drop(CatalogObject.of(Kind.SEQUENCE, object));
    }

    /** {@code COMMENT ON SEQUENCE}: sets or removes the comment of a sequence. */
    public static CommentOn.WithoutText commentOnSequence(String object) {
        return commentOnSequence(name(object));
    }

    /** {@code COMMENT ON SEQUENCE}: sets or removes the comment of a sequence. */
    public static CommentOn.WithoutText commentOnSequence(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.SEQUENCE, object));
    }
}
