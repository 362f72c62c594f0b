package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the package whose {@code package-info.java} bears it a migration set: the {@link Migration}s and
 * {@link RepeatableMigration}s directly in it. A migration in a package below it that is no set of its own is a problem.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MigrationSet {

    /** The name of the set, unique on the class path: lower-case letters, digits, {@code _} and {@code -}. */
    String name();

    /** The schema that the set is applied to unless the runner is told another; created if it isn't there. */
    String schema() default "public";

    /** What two migrations with the same number mean. */
    Ties ties() default Ties.REJECT;

    /** What a number left out between two migrations means; timestamps have no gaps. */
    Gaps gaps() default Gaps.REJECT;

    /** What it means that a migration is applied whose class isn't on the class path, while nothing is pending. */
    Missing missing() default Missing.ALLOW_NEWER;
    /** The rules whose severity differs in this set from the project's and from {@link Rule#severity()}. */
    RuleSeverity[] rules() default {};

    /** What two migrations with the same number mean. */
    enum Ties {
        /** A mistake, reported by validation. */
        REJECT,
        /** Both are meant; they are applied in the order of their names. */
        BY_NAME
    }

    /** What a number left out of a sequence means. */
    enum Gaps {
        /** A mistake, reported by validation. */
        REJECT,
        /** It is meant. */
        ALLOW
    }

    /** What an applied migration without a class means. While anything is pending it is always a mistake. */
    enum Missing {
        /** A mistake: the run stops. */
        REJECT,
        /** One above all classes was applied by a newer release, and is left alone; any other is a mistake. */
        ALLOW_NEWER
    }
}
