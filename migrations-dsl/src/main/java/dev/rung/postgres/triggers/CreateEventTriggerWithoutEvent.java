package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.QueryPart;

/** An incomplete {@code CREATE EVENT TRIGGER}: call {@code on(...)} next. */
public final class CreateEventTriggerWithoutEvent {

    private final Name trigger;

    CreateEventTriggerWithoutEvent(Name trigger) {
        this.trigger = trigger;
    }

    /** Specifies the event, such as {@code ddl_command_end}. */
    public WithoutFunction on(String event) {
        return new WithoutFunction(
                Sentence.of("create event trigger").add(trigger).add("on").add(name(event)));
    }

    /**
     * An incomplete {@code CREATE EVENT TRIGGER}: call {@code execute(...)} next, or {@code whenTagIn(...)} before
     * it.
     */
    public final class WithoutFunction {

        private final QueryPart text;

        private WithoutFunction(Sentence text) {
            this.text = text.toPart();
        }

        /** Restricts the trigger to these commands, such as {@code CREATE TABLE}. */
        public WithoutFunction whenTagIn(String tag, String... more) {
            List<Param<String>> tags =
                    Parts.listOf(tag, more).stream().map(each -> inline(each)).toList();
            return new WithoutFunction(Sentence.of(text).add("when tag in").addInParentheses(tags));
        }

        /** Same as {@link #whenTagIn(String, String...)}, for a non-empty list. */
        public WithoutFunction whenTagIn(List<String> tags) {
            return whenTagIn(Lists.first(tags, "tags"), Lists.others(tags, String[]::new));
        }

        /** Specifies the function, which returns {@link dev.rung.postgres.PostgresTypes#EVENT_TRIGGER}. */
        public PostgresStatement execute(String function) {
            return execute(name(function));
        }

        /** Specifies the function, which returns {@link dev.rung.postgres.PostgresTypes#EVENT_TRIGGER}. */
        public PostgresStatement execute(Name function) {
            return GenericStatement.of(Sentence.of(text)
                            .add("execute function")
                            .add(function)
                            .add("()"))
                    .creating(CatalogObject.Kind.EVENT_TRIGGER, trigger);
        }
    }
}
