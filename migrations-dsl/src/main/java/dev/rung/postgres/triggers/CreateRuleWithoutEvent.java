package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/** An incomplete {@code CREATE RULE}: call {@code onInsert()}, {@code onUpdate()} or {@code onDelete()} next. */
public final class CreateRuleWithoutEvent {

    private final String words;
    private final Name rule;

    CreateRuleWithoutEvent(String words, Name rule) {
        this.words = words;
        this.rule = rule;
    }

    /** Applies the rule to {@code INSERT}. */
    public WithoutTable onInsert() {
        return new WithoutTable("as on insert to");
    }

    /** Applies the rule to {@code UPDATE}. */
    public WithoutTable onUpdate() {
        return new WithoutTable("as on update to");
    }

    /** Applies the rule to {@code DELETE}. */
    public WithoutTable onDelete() {
        return new WithoutTable("as on delete to");
    }

    /** An incomplete {@code CREATE RULE}: call {@code to(...)} next. */
    public final class WithoutTable {

        private final String event;

        private WithoutTable(String event) {
            this.event = event;
        }

        /** Specifies the table or view. */
        public WhereWithoutAction to(Name table) {
            return new WhereWithoutAction(
                    table, Sentence.of(words).add(rule).add(event).add(table).toPart());
        }

        /** Specifies the table or view. */
        public WhereWithoutAction to(String table) {
            return to(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE RULE}: call {@code doInstead(...)}, {@code doAlso(...)} or {@code
     * doInsteadNothing()} next, or {@code where(...)} before it.
     */
    public final class WhereWithoutAction extends WithoutAction {

        private WhereWithoutAction(Name table, QueryPart start) {
            super(table, start);
        }

        /** Restricts the rule to the rows that match the condition. */
        public WithoutAction where(Condition condition) {
            return new WithoutAction(
                    table(), Sentence.of(start()).add("where").add(condition).toPart());
        }
    }

    /**
     * An incomplete {@code CREATE RULE}: call {@code doInstead(...)}, {@code doAlso(...)} or {@code
     * doInsteadNothing()} next.
     */
    public class WithoutAction {

        private final Name table;
        private final QueryPart start;

        private WithoutAction(Name table, QueryPart start) {
            this.table = table;
            this.start = start;
        }

        final Name table() {
            return table;
        }

        final QueryPart start() {
            return start;
        }

        private PostgresStatement statement(Sentence action) {
            return GenericStatement.of(Sentence.of(start).add(action.toPart()))
                    .with(new Effect.Creates(CatalogObject.partOf(CatalogObject.Kind.RULE, rule, table)))
                    .touching(List.of(table));
        }

        /** Suppresses the original command. */
        public PostgresStatement doInsteadNothing() {
            return statement(Sentence.of("do instead nothing"));
        }

        /** Runs these commands instead of the original command. */
        public PostgresStatement doInstead(Query query, Query... more) {
            return statement(commands("do instead", query, more));
        }

        /** Same as {@link #doInstead(Query, Query...)}, for a non-empty list. */
        public PostgresStatement doInstead(Collection<? extends Query> queries) {
            return doInstead(Lists.first(queries, "queries"), Lists.others(queries, Query[]::new));
        }

        /** Runs these commands in addition to the original command. */
        public PostgresStatement doAlso(Query query, Query... more) {
            return statement(commands("do also", query, more));
        }

        /** Same as {@link #doAlso(Query, Query...)}, for a non-empty list. */
        public PostgresStatement doAlso(Collection<? extends Query> queries) {
            return doAlso(Lists.first(queries, "queries"), Lists.others(queries, Query[]::new));
        }

        private Sentence commands(String words, Query query, Query... more) {
            Sentence sentence = Sentence.of(words);
            if (more.length == 0) {
                return sentence.add(query);
            }
            Sentence list = Sentence.of(query);
            for (Query each : more) {
                list.add(";").add(each);
            }
            return sentence.addInParentheses(list.toPart());
        }
    }
}
