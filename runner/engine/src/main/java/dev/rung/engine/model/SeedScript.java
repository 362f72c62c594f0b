package dev.rung.engine.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a seed inserts.
 *
 * @param inserts in the order of the tables' foreign keys; empty if there is a problem
 * @param problem why the seed can't be recorded; null if it can
 */
public record SeedScript(List<SeedInsert> inserts, @Nullable Problem problem) implements AutoCloseable {

    /** Copies the list. */
    public SeedScript {
        inserts = List.copyOf(inserts);
    }

    /** Why the seed can't be recorded. */
    public Optional<Problem> obstacle() {
        return Optional.ofNullable(problem);
    }

    /** Whether rows are produced while the seed is planted. */
    boolean isStreamed() {
        return inserts.stream().anyMatch(insert -> insert.rowCount().isEmpty());
    }

    /** Whether another script has the same inserts, as far as this is known before their rows are produced. */
    boolean isLike(SeedScript other) {
        return shape().equals(other.shape());
    }

    private List<List<Object>> shape() {
        return inserts.stream()
                .map(insert -> List.<Object>of(
                        insert.line(), insert.table(), insert.upsert().target(), insert.updates(), insert.rowCount()))
                .toList();
    }

    /** Closes the streams. */
    @Override
    public void close() {
        inserts.forEach(SeedInsert::close);
    }
}
