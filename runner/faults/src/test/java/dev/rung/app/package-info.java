/** Access to package-private parts of the migration sets' tests. */
package dev.rung.app;
