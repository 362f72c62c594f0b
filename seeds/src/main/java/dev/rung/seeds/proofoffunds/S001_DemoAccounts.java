package dev.rung.seeds.proofoffunds;

import static dev.rung.seeds.proofoffunds.tables.OrganizationMembers.ORGANIZATION_MEMBERS;
import static dev.rung.seeds.proofoffunds.tables.Organizations.ORGANIZATIONS;
import static dev.rung.seeds.proofoffunds.tables.Users.USERS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.proofoffunds.tables.records.OrganizationMembersRecord;
import dev.rung.seeds.proofoffunds.tables.records.OrganizationsRecord;
import dev.rung.seeds.proofoffunds.tables.records.UsersRecord;
import java.util.UUID;
import org.jooq.JSONB;

/** Inserts a person with funds, an exchange with its administrator, and an auditor. */
public final class S001_DemoAccounts implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(USERS)
                .onConflict(USERS.EMAIL)
                .doNothing(
                        user(Rows.OWNER, "owner@example.com", "Wallet Owner")
                                .setRole("user")
                                .setKycStatus("passed"),
                        user(Rows.EXCHANGE_ADMIN, "treasury@exchange.example.com", "Exchange Treasury")
                                .setRole("user")
                                .setKycStatus("passed"),
                        user(Rows.AUDITOR, "auditor@example.com", "Auditor")
                                .setRole("auditor")
                                .setKycStatus("none"));
        fixtures.into(ORGANIZATIONS)
                .onConflict(ORGANIZATIONS.SLUG)
                .doNothing(new OrganizationsRecord()
                        .setId(Rows.EXCHANGE)
                        .setSlug("example-exchange")
                        .setName("Example Exchange")
                        .setDescription("Shows each month that its reserves cover what its customers hold")
                        .setKind("exchange")
                        .setStatus("verified")
                        .setWebsiteUrl("https://exchange.example.com")
                        .setContactEmail("treasury@exchange.example.com")
                        .setCreatedById(Rows.EXCHANGE_ADMIN));
        fixtures.into(ORGANIZATION_MEMBERS)
                .onConflict(ORGANIZATION_MEMBERS.ORGANIZATION_ID, ORGANIZATION_MEMBERS.USER_ID)
                .doNothing(
                        member(Rows.EXCHANGE_ADMIN, "owner"),
                        member(Rows.AUDITOR, "viewer").setInvitedById(Rows.EXCHANGE_ADMIN));
    }

    private static UsersRecord user(UUID id, String email, String name) {
        return new UsersRecord()
                .setId(id)
                .setEmail(email)
                .setEmailVerifiedAt(Rows.DAY)
                .setName(name)
                .setPreferences(JSONB.jsonb("{\"currency\": \"USD\"}"));
    }

    private static OrganizationMembersRecord member(UUID user, String role) {
        return new OrganizationMembersRecord()
                .setOrganizationId(Rows.EXCHANGE)
                .setUserId(user)
                .setRole(role)
                .setJoinedAt(Rows.DAY);
    }
}
