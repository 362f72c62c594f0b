package dev.rung.engine.history;

import java.util.List;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scripts as the {@code jsonb} columns of the history hold them: an array with an object for each step. */
final class ScriptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<RecordedStep>> STEPS = new TypeReference<>() {};

    private ScriptJson() {}

    static JSONB write(List<RecordedStep> steps) {
        return JSONB.jsonb(MAPPER.writeValueAsString(steps));
    }

    static List<RecordedStep> read(JSONB json) {
        return MAPPER.readValue(json.data(), STEPS);
    }

    static JSONB write(Intention intention) {
        return JSONB.jsonb(MAPPER.writeValueAsString(intention));
    }

    static Intention readIntention(JSONB json) {
        return MAPPER.readValue(json.data(), Intention.class);
    }
}
