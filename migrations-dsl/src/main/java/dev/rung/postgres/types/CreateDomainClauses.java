package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE DOMAIN}, in their order. */
public interface CreateDomainClauses {

    /** An incomplete {@code CREATE DOMAIN}: call {@code as(...)} next. */
    interface WithoutType {

        /**
         * Specifies the underlying data type of the domain.
         *
         * @param type the type; its {@code notNull()}, {@code defaultValue(...)} and {@code collation(...)} apply to
         *     the domain
         */
        Check as(DataType<?> type);
    }

    /** The optional check constraints. */
    interface Check extends PostgresStatement {

        /**
         * Adds a check constraint with a name chosen by PostgreSQL and a condition on
         * {@link TypeDSL#domainValue(DataType)}.
         */
        Check check(Condition condition);

        /** Adds a named check constraint with a condition on {@link TypeDSL#domainValue(DataType)}. */
        Check check(Name constraint, Condition condition);

        /** Same as {@link #check(Name, Condition)}. */
        default Check check(String constraint, Condition condition) {
            return check(name(constraint), condition);
        }
    }
}
