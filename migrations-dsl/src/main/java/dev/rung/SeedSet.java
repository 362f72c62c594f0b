package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the annotated package the seeds of a migration set, which are the {@link Seed}s directly in the package. The
 * annotation is in {@code package-info.java}.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SeedSet {

    /** The {@link MigrationSet#name() name} of the migration set whose tables the seeds fill. */
    String of();
}
