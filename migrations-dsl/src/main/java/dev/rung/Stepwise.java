package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Applies a {@link Migration} step by step instead of in one transaction: each step commits on its own and is recorded
 * as it completes, and a migration that was interrupted resumes at its first incomplete step.
 *
 * <p>It is needed for statements that PostgreSQL refuses inside a transaction, such as
 * {@code CREATE INDEX CONCURRENTLY}. Keep such a migration small: what completed before a failure stays.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stepwise {}
