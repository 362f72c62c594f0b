package dev.rung.engine.authoring;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.Optional;

/** A package in the sources whose {@code package-info.java} bears an annotation of Rung's. */
public sealed interface SourcePackage {

    /** Where its sources are. */
    SourceFolder folder();

    /** The set that it belongs to; empty where the annotation doesn't name it by a string literal. */
    Optional<SetName> set();

    /**
     * The migrations of a set.
     *
     * @param folder where they are
     * @param set the set; empty where the annotation doesn't name it by a string literal
     * @param schema the set's schema; empty where the annotation doesn't name it by a string literal
     */
    record Migrations(SourceFolder folder, Optional<SetName> set, Optional<SchemaName> schema)
            implements SourcePackage {}

    /**
     * The seeds of a set.
     *
     * @param folder where they are
     * @param set the set; empty where the annotation doesn't name it by a string literal
     */
    record Seeds(SourceFolder folder, Optional<SetName> set) implements SourcePackage {}
}
