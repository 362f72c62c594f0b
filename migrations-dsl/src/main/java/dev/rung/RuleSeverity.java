package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Changes the severity of a rule for one set, as an element of {@link MigrationSet#rules()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleSeverity {

    /** The rule. */
    Rule rule();

    /** The severity of its findings in this set. */
    Severity severity();
}
