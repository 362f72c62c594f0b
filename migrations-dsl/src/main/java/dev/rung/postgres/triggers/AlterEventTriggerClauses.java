package dev.rung.postgres.triggers;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER EVENT TRIGGER}: call one of its actions next. Requires superuser privileges. */
public final class AlterEventTriggerClauses extends AlterNamedClauses {

    AlterEventTriggerClauses(Name trigger) {
        super(CatalogObject.of(CatalogObject.Kind.EVENT_TRIGGER, trigger));
    }

    /** Disables the event trigger. */
    public PostgresStatement disable() {
        return alter(Sentence.of("disable"));
    }

    /** Enables the event trigger, except for replicated changes. */
    public PostgresStatement enable() {
        return alter(Sentence.of("enable"));
    }

    /** Enables the event trigger for replicated changes only. */
    public PostgresStatement enableReplica() {
        return alter(Sentence.of("enable replica"));
    }

    /** Enables the event trigger for local and replicated changes. */
    public PostgresStatement enableAlways() {
        return alter(Sentence.of("enable always"));
    }
}
