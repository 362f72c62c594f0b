package dev.rung.postgres.triggers;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterNamedClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER EVENT TRIGGER}: call one of its actions next. Only a superuser may. */
public final class AlterEventTriggerClauses extends AlterNamedClauses {

    AlterEventTriggerClauses(Name trigger) {
        super(CatalogObject.of(CatalogObject.Kind.EVENT_TRIGGER, trigger));
    }

    /** Keeps the trigger from firing. */
    public PostgresStatement disable() {
        return alter(Sentence.of("disable"));
    }

    /** Lets the trigger fire again, but for what comes by replication. */
    public PostgresStatement enable() {
        return alter(Sentence.of("enable"));
    }

    /** Lets the trigger fire only for what comes by replication. */
    public PostgresStatement enableReplica() {
        return alter(Sentence.of("enable replica"));
    }

    /** Lets the trigger fire also for what comes by replication. */
    public PostgresStatement enableAlways() {
        return alter(Sentence.of("enable always"));
    }
}
