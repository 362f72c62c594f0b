package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides the run's timeouts for one {@link Migration}. A value is an integer with a unit, {@code ms}, {@code s},
 * {@code min} or {@code h} ({@code "500ms"}, {@code "10min"}); {@code "0"} is no limit; the empty string (the default)
 * leaves the run's setting.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Timeouts {

    /** The longest wait for a single lock before the attempt is given up and tried again later. */
    String lock() default "";

    /** The longest time for a single statement. */
    String statement() default "";

    /** The longest time for the migration, with all its attempts and the pauses between them. */
    String migration() default "";
}
