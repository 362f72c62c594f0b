/**
 * The migration set {@code referralos}: referral programmes for many tenants, each a product whose users refer others and
 * are rewarded. A row of one tenant never refers to a row of another: the foreign keys hold the tenant too.
 *
 * <p>A migration without a statement timeout is an error here: the document forbids long operations without one. An applied
 * migration without a class stops every run, because the document asks for it.
 *
 * <p>Beside the migrations live {@link dev.rung.app.referralos.Columns}, {@link dev.rung.app.referralos.Checks} and
 * {@link dev.rung.app.referralos.UpdatedAt}, the words that their tables share. What is applied must go on saying the same:
 * they may grow, but what they hold now must not change.
 */
@MigrationSet(
        name = "referralos",
        schema = "referralos",
        missing = Missing.REJECT,
        rules = @RuleSeverity(rule = Rule.STATEMENT_TIMEOUT, severity = Severity.ERROR))
@NullMarked
package dev.rung.app.referralos;

import dev.rung.MigrationSet;
import dev.rung.MigrationSet.Missing;
import dev.rung.Rule;
import dev.rung.RuleSeverity;
import dev.rung.Severity;
import org.jspecify.annotations.NullMarked;
