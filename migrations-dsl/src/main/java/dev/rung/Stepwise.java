package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Applies a {@link Migration} step by step instead of in one transaction. Each step is committed and recorded
 * separately, and an interrupted migration resumes at its first incomplete step.
 *
 * <p>Use it for statements that PostgreSQL rejects inside a transaction, such as {@code CREATE INDEX CONCURRENTLY}.
 * Keep such a migration small: steps that completed before a failure aren't rolled back.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stepwise {}
