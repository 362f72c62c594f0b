package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.exception.EnvironmentMismatchException;
import dev.rung.engine.model.SchemaName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The environments that the logs of a database record.
 *
 * @param schema the schema of the session
 * @param places the logs, by schema
 */
public record StoredEnvironment(String schema, List<Place> places) {

    /** Copies the list. */
    public StoredEnvironment {
        places = List.copyOf(places);
    }

    /**
     * The log of a schema.
     *
     * @param schema the schema
     * @param owner the owner of the log
     * @param isOwn whether the session has the privileges of this owner
     * @param isReadable whether the session may read the log
     * @param isWritable whether the session may add to the log
     * @param isMarked whether the log's comment contains the environment, or that none is recorded
     * @param environment the recorded environment
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

        /** Whether the comment for roles that may not read the log exists, or this role can't write it. */
        boolean isMarkedIfOwn() {
            return isMarked || !isOwn;
        }

        boolean isUnknown() {
            return !isReadable && !isMarked;
        }
    }

    /** The environment of the database. If the logs differ, this is the most restrictive one. */
    public Optional<Environment> environment() {
        return places.stream().map(Place::environment).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Whether the log of the session's schema exists and records this environment. */
    public boolean isRecordedHere(Environment environment) {
        return places.stream()
                .filter(place -> place.schema().equals(schema))
                .anyMatch(place -> place.says(Optional.of(environment)) && place.isMarkedIfOwn());
    }

    /** A schema whose log may not be read and whose comment doesn't contain the environment, if there is one. */
    Optional<Place> unknown() {
        return places.stream().filter(Place::isUnknown).findFirst();
    }

    /**
     * Refuses a run that was given another environment.
     *
     * @param told the environment that the run was given
     * @throws EnvironmentMismatchException if another environment is recorded
     */
    public void refuseContradiction(Environment told) {
        environment().filter(recorded -> recorded != told).ifPresent(recorded -> {
            throw new EnvironmentMismatchException(recorded, told);
        });
    }
}
