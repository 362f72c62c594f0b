package dev.rung.postgres.statement;

import java.io.Serializable;
import org.jooq.Condition;
import org.jooq.Name;

/**
 * The effect of a statement on the catalog, precise enough to determine from the catalog whether the statement ran.
 *
 * <p>A statement that only changes a property of an object, such as a default value or an option, has no effect in this
 * sense.
 */
public sealed interface Effect extends Serializable {

    /** The object that exists, or no longer exists, after the statement. */
    CatalogObject object();

    /** Checks in the catalog that the statement had its effect. */
    Condition isDone();

    /**
     * The same effect on an object with a schema-qualified name.
     *
     * @param schema the schema of an unqualified name
     */
    Effect in(Name schema);

    /**
     * The statement creates an object that didn't exist. An index that exists but is invalid is the result of a failed
     * attempt. A constraint that exists but isn't validated can be intended.
     *
     * @param object the created object
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
     * The statement drops an object.
     *
     * @param object the dropped object
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
     * The statement makes an existing constraint, or the index of a partitioned table, valid.
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
