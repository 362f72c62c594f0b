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
         * Says what type the domain narrows down.
         *
         * @param type the type; its {@code notNull()}, {@code defaultValue(...)} and {@code collation(...)} become the
         *     domain's
         */
        Check as(DataType<?> type);
    }

    /** What may come next, again and again. */
    interface Check extends PostgresStatement {

        /** Adds a condition on {@link TypeDSL#domainValue(DataType)}, under a name that PostgreSQL makes up. */
        Check check(Condition condition);

        /** Adds a condition on {@link TypeDSL#domainValue(DataType)}, under a name. */
        Check check(Name constraint, Condition condition);

        /** As {@link #check(Name, Condition)}. */
        default Check check(String constraint, Condition condition) {
            return check(name(constraint), condition);
        }
    }
}
