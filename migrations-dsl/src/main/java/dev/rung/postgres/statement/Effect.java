package dev.rung.postgres.statement;

import java.io.Serializable;
import org.jooq.Condition;
import org.jooq.Name;

/**
 * What a statement does to the catalog, precise enough to ask the catalog afterwards whether it was done.
 *
 * <p>A statement that only changes something that stays (a default, an option) has no effect in this sense.
 */
public sealed interface Effect extends Serializable {

    /** The object that is there, or no longer there, once the statement has run. */
    CatalogObject object();

    /** Asks the catalog whether the statement has had its effect. */
    Condition isDone();

    /**
     * The same effect on an object with its schema in its name.
     *
     * @param schema the schema of an unqualified name
     */
    Effect in(Name schema);

    /**
     * The statement makes an object that wasn't there. An index can be there and be invalid: then it was left by a
     * failed attempt. A constraint that is there and not validated may have been meant so.
     *
     * @param object what it makes
     */
    record Creates(CatalogObject object) implements Effect {

        @Override
        public Creates in(Name schema) {
            return new Creates(object.in(schema));
        }

        @Override
        public Condition isDone() {
            return object.kind() == CatalogObject.Kind.INDEX
                    ? object.isPresent().andNot(object.isInvalid())
                    : object.isPresent();
        }
    }

    /**
     * The statement removes an object that was there.
     *
     * @param object what it removes
     */
    record Drops(CatalogObject object) implements Effect {

        @Override
        public Drops in(Name schema) {
            return new Drops(object.in(schema));
        }

        @Override
        public Condition isDone() {
            return object.isPresent().not();
        }
    }

    /**
     * The statement makes a constraint that is there, or an index of a partitioned table, valid.
     *
     * @param object the constraint or index
     */
    record Validates(CatalogObject object) implements Effect {

        @Override
        public Validates in(Name schema) {
            return new Validates(object.in(schema));
        }

        @Override
        public Condition isDone() {
            return object.isPresent().andNot(object.isInvalid());
        }
    }
}
