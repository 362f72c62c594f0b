/**
 * Access control: row-level security policies, privileges and default privileges, roles and their members, and security
 * labels.
 */
@NullMarked
package dev.rung.postgres.security;

import org.jspecify.annotations.NullMarked;
