package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * {@code CREATE TRIGGER}.
 *
 * @param form the form of the statement
 * @param name the unqualified name of the trigger
 * @param table the table or view
 * @param clauses the clauses after the name, in order
 */
record CreateTrigger(Form form, Name name, Name table, List<QueryPart> clauses) implements PostgresStatement {

    /** The forms of the statement. */
    enum Form {
        /** Creates a trigger. */
        PLAIN("create trigger"),
        /** Creates or replaces a trigger. */
        OR_REPLACE("create or replace trigger"),
        /** Creates a constraint trigger, which can be deferred until the transaction commits. */
        CONSTRAINT("create constraint trigger");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    /** A {@code CREATE TRIGGER} without its timing and the clauses after it. */
    record Start(Form form, Name name)
            implements CreateTriggerClauses.WithoutTiming, CreateTriggerClauses.ConstraintWithoutTiming {

        @Override
        public CreateTriggerClauses.WithoutTable before(TriggerEvent event, TriggerEvent... more) {
            return new OnTable("before", event, more);
        }

        @Override
        public OnTable after(TriggerEvent event, TriggerEvent... more) {
            return new OnTable("after", event, more);
        }

        @Override
        public OnTable after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        @Override
        public CreateTriggerClauses.WithoutTable insteadOf(TriggerEvent event, TriggerEvent... more) {
            return new OnTable("instead of", event, more);
        }

        /** A {@code CREATE TRIGGER} without its table. */
        final class OnTable implements CreateTriggerClauses.WithoutTable, CreateTriggerClauses.ConstraintWithoutTable {

            private final Sentence timing;

            private OnTable(String timing, TriggerEvent event, TriggerEvent... more) {
                this.timing = Sentence.of(timing).add(TriggerEvent.or(Parts.listOf(event, more)));
            }

            @Override
            public WithoutFunction on(String table) {
                return on(DSL.name(table));
            }

            @Override
            public WithoutFunction on(Name table) {
                QueryPart clause = timing.add("on").add(table).toPart();
                return new WithoutFunction(Start.this, table, List.of(clause), false, false);
            }
        }
    }

    /** A {@code CREATE TRIGGER} without its function. */
    record WithoutFunction(Start start, Name table, List<QueryPart> clauses, boolean referencing, boolean eachRow)
            implements CreateTriggerClauses.ReferencingWithoutFunction, CreateTriggerClauses.FromWithoutFunction {

        private WithoutFunction and(Sentence clause) {
            return new WithoutFunction(start, table, Parts.appended(clauses, clause.toPart()), referencing, eachRow);
        }

        private WithoutFunction transitionTable(String words, String name) {
            WithoutFunction next = and(
                    Sentence.of(referencing ? words : "referencing " + words).add(DSL.name(name)));
            return new WithoutFunction(start, table, next.clauses, true, eachRow);
        }

        @Override
        public CreateTriggerClauses.ReferencingWithoutFunction referencingOldTable(String name) {
            return transitionTable("old table as", name);
        }

        @Override
        public CreateTriggerClauses.ReferencingWithoutFunction referencingNewTable(String name) {
            return transitionTable("new table as", name);
        }

        @Override
        public CreateTriggerClauses.WhenWithoutFunction forEachRow() {
            return and(Sentence.of("for each row"));
        }

        @Override
        public CreateTriggerClauses.WhenWithoutFunction forEachStatement() {
            return and(Sentence.of("for each statement"));
        }

        @Override
        public CreateTriggerClauses.DeferrableWithoutFunction from(Name referenced) {
            return and(Sentence.of("from").add(referenced));
        }

        @Override
        public CreateTriggerClauses.WhenWithoutFunction deferrable() {
            return and(Sentence.of("deferrable"));
        }

        @Override
        public CreateTriggerClauses.WhenWithoutFunction deferrableInitiallyDeferred() {
            return and(Sentence.of("deferrable initially deferred"));
        }

        @Override
        public CreateTriggerClauses.WithoutFunction when(Condition condition) {
            return constraintForEachRow().and(Sentence.of("when").addInParentheses(condition));
        }

        @Override
        public PostgresStatement execute(Name function, String... arguments) {
            List<QueryPart> literals = Arrays.stream(arguments)
                    .<QueryPart>map(argument -> inline(argument))
                    .toList();
            WithoutFunction complete = constraintForEachRow()
                    .and(Sentence.of("execute function").add(function).addInParentheses(literals));
            return new CreateTrigger(start.form, start.name, table, complete.clauses);
        }

        /** Adds {@code FOR EACH ROW} to a constraint trigger. PostgreSQL requires the clause, but the DSL doesn't. */
        private WithoutFunction constraintForEachRow() {
            if (eachRow || start.form != Form.CONSTRAINT) {
                return this;
            }
            List<QueryPart> more = Parts.appended(clauses, Parts.words("for each row"));
            return new WithoutFunction(start, table, more, referencing, true);
        }
    }

    @Override
    public Query toQuery() {
        return Sentence.of(form.words).add(name).addEach(clauses).toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.partOf(CatalogObject.Kind.TRIGGER, name, table)));
    }

    @Override
    public List<Name> relations() {
        return List.of(table);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
