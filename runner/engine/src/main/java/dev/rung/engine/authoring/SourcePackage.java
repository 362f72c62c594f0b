package dev.rung.engine.authoring;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.Optional;

/** A package in the sources whose {@code package-info.java} has one of Rung's annotations. */
public sealed interface SourcePackage {

    /** The folder of its sources. */
    SourceFolder folder();

    /** The set that it belongs to; empty if the annotation doesn't name the set by a string literal. */
    Optional<SetName> set();

    /**
     * The migrations of a set.
     *
     * @param folder the folder of the sources
     * @param set the set; empty if the annotation doesn't name it by a string literal
     * @param schema the set's schema; empty if the annotation doesn't name it by a string literal
     */
    record Migrations(SourceFolder folder, Optional<SetName> set, Optional<SchemaName> schema)
            implements SourcePackage {}

    /**
     * The seeds of a set.
     *
     * @param folder the folder of the sources
     * @param set the set; empty if the annotation doesn't name it by a string literal
     */
    record Seeds(SourceFolder folder, Optional<SetName> set) implements SourcePackage {}
}
