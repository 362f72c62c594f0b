package dev.rung.engine.history;

import dev.rung.engine.model.Intention;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.StoredStep;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Converts scripts from and to the {@code jsonb} columns of the history: an array with an object for each step. */
final class ScriptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<@Nullable StoredStep>> STEPS = new TypeReference<>() {};

    private ScriptJson() {}

    static JSONB write(List<StoredStep> steps) {
        return JSONB.jsonb(MAPPER.writeValueAsString(steps));
    }

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException if the JSON isn't a script; the message contains the reason
     */
    static List<StoredStep> read(JSONB json) {
        try {
            List<@Nullable StoredStep> steps = MAPPER.readValue(json.data(), STEPS);
            if (steps == null) {
                throw new IllegalArgumentException("it is null");
            }
            return IntStream.range(0, steps.size())
                    .mapToObj(index -> checked(index + 1, steps.get(index)))
                    .toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Checks the required properties, because the mapper leaves missing ones null. */
    private static StoredStep checked(int number, @Nullable StoredStep step) {
        if (step == null || Stream.of(step.kind(), step.line(), step.text()).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("its step " + number + " lacks a kind, a line or a text");
        }
        try {
            SourceLine.parse(step.line());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the line of its step " + number + ", \"" + step.line() + "\", doesn't end in a number", e);
        }
        return step;
    }

    static JSONB write(Intention intention) {
        return JSONB.jsonb(MAPPER.writeValueAsString(intention));
    }

    /**
     * Reads an intention.
     *
     * @throws IllegalArgumentException if the JSON isn't an intention; the message contains the reason
     */
    static Intention readIntention(JSONB json) {
        try {
            Intention intention = MAPPER.readValue(json.data(), Intention.class);
            if (intention == null || intention.direction() == null) {
                throw new IllegalArgumentException("it lacks a direction");
            }
            checked(intention.step() + 1, intention.recorded());
            return intention;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
