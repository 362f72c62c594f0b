/**
 * Who may do what: row-level security policies, privileges and default privileges, roles and their members, security
 * labels.
 */
@NullMarked
package dev.rung.postgres.security;

import org.jspecify.annotations.NullMarked;
