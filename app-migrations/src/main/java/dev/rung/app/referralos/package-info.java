/**
 * The migration set {@code referralos}: referral programmes for many tenants, each a product whose users refer others and are
 * rewarded. A row of one tenant never refers to a row of another: the foreign keys include the tenant.
 *
 * <p>A migration without a statement timeout is an error here: the document forbids long operations without one. An applied
 * migration without a class stops every run, because the document asks for it.
 *
 * <p>The migrations share the definitions in {@link dev.rung.app.referralos.Columns}, {@link dev.rung.app.referralos.Checks}
 * and {@link dev.rung.app.referralos.UpdatedAt}. Applied migrations use them, so you may add definitions but must not change
 * existing ones.
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
