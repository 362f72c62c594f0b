package dev.rung.postgres.security;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * {@code GRANT role} and {@code REVOKE role}.
 *
 * @param text the statement up to the members
 * @param options the options of the membership
 * @param grantor the grantor, null for the role that runs the statement
 * @param cascades whether memberships that the members granted to others are revoked as well
 * @param since the first major version of PostgreSQL that supports the statement
 */
record RoleMembershipStatement(
        QueryPart text, List<QueryPart> options, @Nullable Name grantor, boolean cascades, int since)
        implements RoleMembership.Granted, RoleMembership.Revoked {

    private static final int OPTIONS_SINCE = 16;

    static RoleMembership.GrantWithoutMembers grant(Name role) {
        QueryPart start = Sentence.of("grant").add(role).toPart();
        return (member, more) -> of(Sentence.of(start).add("to").addAll(Roles.parts(member, more)), OLDEST_VERSION);
    }

    static RoleMembership.RevokeWithoutMembers revoke(Name role) {
        return revoke("revoke", role, OLDEST_VERSION);
    }

    static RoleMembership.RevokeWithoutMembers revokeAdminOptionFor(Name role) {
        return revoke("revoke admin option for", role, OLDEST_VERSION);
    }

    static RoleMembership.RevokeWithoutMembers revokeInheritOptionFor(Name role) {
        return revoke("revoke inherit option for", role, OPTIONS_SINCE);
    }

    static RoleMembership.RevokeWithoutMembers revokeSetOptionFor(Name role) {
        return revoke("revoke set option for", role, OPTIONS_SINCE);
    }

    private static RoleMembership.RevokeWithoutMembers revoke(String words, Name role, int since) {
        QueryPart start = Sentence.of(words).add(role).toPart();
        return (member, more) -> of(Sentence.of(start).add("from").addAll(Roles.parts(member, more)), since);
    }

    private static RoleMembershipStatement of(Sentence text, int since) {
        return new RoleMembershipStatement(text.toPart(), List.of(), null, false, since);
    }

    private RoleMembershipStatement with(QueryPart option, int optionSince) {
        return new RoleMembershipStatement(
                text, Parts.appended(options, option), grantor, cascades, Math.max(since, optionSince));
    }

    @Override
    public RoleMembership.Granted withAdminOption() {
        return with(Parts.words("admin option"), since);
    }

    @Override
    public RoleMembership.Granted withInherit(boolean inherit) {
        return with(Sentence.of("inherit").add(inline(inherit)).toPart(), OPTIONS_SINCE);
    }

    @Override
    public RoleMembership.Granted withSet(boolean set) {
        return with(Sentence.of("set").add(inline(set)).toPart(), OPTIONS_SINCE);
    }

    @Override
    public RoleMembershipStatement grantedBy(String role) {
        return new RoleMembershipStatement(text, options, name(role), cascades, since);
    }

    @Override
    public PostgresStatement cascade() {
        return new RoleMembershipStatement(text, options, grantor, true, since);
    }

    @Override
    public Query toQuery() {
        Sentence sentence = Sentence.of(text);
        if (!options.isEmpty()) {
            sentence.add("with").addAll(options);
        }
        return sentence.addIf("granted by", grantor).addIf(cascades, "cascade").toQuery();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
