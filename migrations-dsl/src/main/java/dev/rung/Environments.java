package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Specifies the environments of a {@link Seed}. The default is development and test. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Environments {

    /** The environments, at least one. Validation reports {@link Environment#PRODUCTION}. */
    Environment[] value();
}
