package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The environments that a {@link Seed} is for. Without it a seed is for development and test. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Environments {

    /** At least one environment; {@link Environment#PRODUCTION} is reported by validation. */
    Environment[] value();
}
