/** A door to what the tests of the migration sets keep to themselves. */
package dev.rung.app;
