package dev.rung.postgres.tables;

/**
 * Implements the referential actions as SQL clauses, for table constraints and columns.
 *
 * @param <A> the type that each action returns
 */
interface ForeignKeyClauses<A> extends ForeignKeyActions<A> {

    /** Appends a clause. */
    A and(String clause);

    @Override
    default A onDeleteCascade() {
        return and("on delete cascade");
    }

    @Override
    default A onDeleteSetNull() {
        return and("on delete set null");
    }

    @Override
    default A onDeleteSetDefault() {
        return and("on delete set default");
    }

    @Override
    default A onDeleteRestrict() {
        return and("on delete restrict");
    }

    @Override
    default A onDeleteNoAction() {
        return and("on delete no action");
    }

    @Override
    default A onUpdateCascade() {
        return and("on update cascade");
    }

    @Override
    default A onUpdateSetNull() {
        return and("on update set null");
    }

    @Override
    default A onUpdateSetDefault() {
        return and("on update set default");
    }

    @Override
    default A onUpdateRestrict() {
        return and("on update restrict");
    }

    @Override
    default A onUpdateNoAction() {
        return and("on update no action");
    }
}
