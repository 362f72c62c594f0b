package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.QueryPart;

/** An event that fires a trigger. */
public final class TriggerEvent {

    /** A row is inserted. */
    public static final TriggerEvent INSERT = new TriggerEvent(Sentence.of("insert"));
    /** A row is updated; see {@link #updateOf(String, String...)}. */
    public static final TriggerEvent UPDATE = new TriggerEvent(Sentence.of("update"));
    /** A row is deleted. */
    public static final TriggerEvent DELETE = new TriggerEvent(Sentence.of("delete"));
    /** The table is truncated. For statement-level triggers only. */
    public static final TriggerEvent TRUNCATE = new TriggerEvent(Sentence.of("truncate"));

    private final QueryPart part;

    private TriggerEvent(Sentence sentence) {
        part = sentence.toPart();
    }

    /** An {@code UPDATE} lists at least one of these columns in its {@code SET} clause. */
    public static TriggerEvent updateOf(String column, String... more) {
        return updateOf(name(column), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #updateOf(String, String...)}, for a non-empty list. */
    public static TriggerEvent updateOf(List<String> columns) {
        return updateOf(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    /** An {@code UPDATE} lists at least one of these columns in its {@code SET} clause. */
    public static TriggerEvent updateOf(Name column, Name... more) {
        return new TriggerEvent(Sentence.of("update of").addAll(Parts.listOf(column, more)));
    }

    /** Same as {@link #updateOf(Name, Name...)}, for a non-empty list. */
    public static TriggerEvent updateOf(Collection<? extends Name> columns) {
        return updateOf(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
    }

    static QueryPart or(List<TriggerEvent> events) {
        Sentence sentence = Sentence.empty();
        for (TriggerEvent event : events) {
            sentence.addIf(event != events.getFirst(), "or").add(event.part);
        }
        return sentence.toPart();
    }
}
