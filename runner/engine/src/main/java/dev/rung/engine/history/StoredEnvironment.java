package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.exception.EnvironmentMismatchException;
import dev.rung.engine.model.SchemaName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the logs of a database say that it is for.
 *
 * @param schema the schema of the session that asked
 * @param places the logs, by schema
 */
public record StoredEnvironment(String schema, List<Place> places) {

    /** Copies the list. */
    public StoredEnvironment {
        places = List.copyOf(places);
    }

    /**
     * A schema with a log.
     *
     * @param schema the schema
     * @param owner who owns the log
     * @param isOwn whether the session has that role's rights
     * @param isReadable whether the session may read the log
     * @param isWritable whether the session may add to the log
     * @param isMarked whether the log's comment says what the database is for, or that nothing is recorded
     * @param environment what it says that the database is for
     */
    record Place(
            String schema,
            String owner,
            boolean isOwn,
            boolean isReadable,
            boolean isWritable,
            boolean isMarked,
            Optional<Environment> environment) {

        Place saying(Optional<Environment> said) {
            return new Place(schema, owner, isOwn, isReadable, isWritable, isMarked, said);
        }

        boolean isIn(SchemaName other) {
            return schema.equals(other.value());
        }

        boolean says(Optional<Environment> wanted) {
            return environment.equals(wanted);
        }

        boolean contradicts(Optional<Environment> wanted) {
            return environment.isPresent() && !says(wanted);
        }

        boolean isStricterThan(Optional<Environment> wanted) {
            return environment
                    .filter(said ->
                            wanted.filter(other -> other.compareTo(said) >= 0).isEmpty())
                    .isPresent();
        }

        /** Whether roles that may not read the log are told too, as far as this role can tell them. */
        boolean isMarkedIfOwn() {
            return isMarked || !isOwn;
        }

        boolean isUnknown() {
            return !isReadable && !isMarked;
        }
    }

    /** What the database is for; where logs differ, what asks for most care. */
    public Optional<Environment> environment() {
        return places.stream().map(Place::environment).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Whether the log of the session's schema is there and says the same. */
    public boolean isRecordedHere(Environment environment) {
        return places.stream()
                .filter(place -> place.schema().equals(schema))
                .anyMatch(place -> place.says(Optional.of(environment)) && place.isMarkedIfOwn());
    }

    /** The schema whose log may not be read and whose comment doesn't say what the database is for, if there is one. */
    Optional<Place> unknown() {
        return places.stream().filter(Place::isUnknown).findFirst();
    }

    /**
     * Refuses a run that is told something else.
     *
     * @param told what the run is told that the database is for
     * @throws EnvironmentMismatchException if something else is recorded
     */
    public void refuseContradiction(Environment told) {
        environment().filter(recorded -> recorded != told).ifPresent(recorded -> {
            throw new EnvironmentMismatchException(recorded, told);
        });
    }
}
