package dev.rung.engine.schema;

import java.util.List;

/**
 * An event trigger.
 *
 * @param event the event
 * @param tags the commands that it is restricted to, empty for all
 * @param function the function
 * @param enabled when it is enabled
 */
public record EventTrigger(String event, List<String> tags, QualifiedName function, Trigger.Enabled enabled)
        implements Definition {

    /** Copies the lists. */
    public EventTrigger {
        tags = List.copyOf(tags);
    }
}
