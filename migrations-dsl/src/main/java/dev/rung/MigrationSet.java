package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the annotated package a migration set, which consists of the {@link Migration}s and
 * {@link RepeatableMigration}s directly in the package. The annotation is in {@code package-info.java}. A migration in
 * a subpackage that isn't a set itself is a problem.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MigrationSet {

    /**
     * The name of the set, unique on the class path. It consists of lower-case letters, digits, {@code _} and
     * {@code -}.
     */
    String name();

    /** The schema of the set, unless the runner specifies another one. Rung creates it if it doesn't exist. */
    String schema() default "public";

    /** How to treat two migrations with the same number. */
    Ties ties() default Ties.REJECT;

    /** How to treat a number that is missing from a sequence. Timestamps have no gaps. */
    Gaps gaps() default Gaps.REJECT;

    /** How to treat an applied migration whose class isn't on the class path, while no migration is pending. */
    Missing missing() default Missing.ALLOW_NEWER;
    /** The rules whose severity in this set differs from the project's severity and from {@link Rule#severity()}. */
    RuleSeverity[] rules() default {};

    /** How to treat two migrations with the same number. */
    enum Ties {
        /** It is a mistake, which validation reports. */
        REJECT,
        /** It is allowed. The migrations are applied in the order of their names. */
        BY_NAME
    }

    /** How to treat a number that is missing from a sequence. */
    enum Gaps {
        /** It is a mistake, which validation reports. */
        REJECT,
        /** It is allowed. */
        ALLOW
    }

    /** How to treat an applied migration without a class. While a migration is pending, it is always a mistake. */
    enum Missing {
        /** It is a mistake: the run stops. */
        REJECT,
        /**
         * It is allowed if the migration is newer than all classes, because a newer release applied it. Otherwise, it
         * is a mistake.
         */
        ALLOW_NEWER
    }
}
