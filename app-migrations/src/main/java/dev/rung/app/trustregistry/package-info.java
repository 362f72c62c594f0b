/**
 * The migration set {@code trustregistry}: a registry after the Trust Registry Query Protocol 2.0 of Trust over IP, which
 * answers who may issue and who may ask for which credentials under which governance framework.
 *
 * <p>Its one migration is the whole schema. The definitions stand in package-private classes, one for each group of
 * tables; what is applied must go on saying the same, so they may grow, but what they hold now must not change.
 */
@MigrationSet(name = "trustregistry", schema = "trustregistry")
@NullMarked
package dev.rung.app.trustregistry;

import dev.rung.MigrationSet;
import org.jspecify.annotations.NullMarked;
