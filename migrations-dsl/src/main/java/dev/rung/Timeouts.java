package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides the timeouts of the run for one {@link Migration}. A value is an integer with the unit {@code ms},
 * {@code s}, {@code min} or {@code h} ({@code "500ms"}, {@code "10min"}). {@code "0"} means no limit. The empty string,
 * which is the default, means the setting of the run.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Timeouts {

    /** The maximum wait for a single lock, after which the attempt is stopped and retried later. */
    String lock() default "";

    /** The maximum duration of a single statement. */
    String statement() default "";

    /** The maximum duration of the migration, including all attempts and the pauses between them. */
    String migration() default "";
}
