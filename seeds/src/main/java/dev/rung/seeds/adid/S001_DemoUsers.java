package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.Users.USERS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.UsersRecord;
import java.time.OffsetDateTime;

/** Inserts one account for each role. No account has a password: users sign in with a code that is sent to their address. */
public final class S001_DemoUsers implements Seed {

    private static final OffsetDateTime VERIFIED = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(USERS)
                .onConflict(USERS.ID)
                .doNothing(
                        new UsersRecord()
                                .setId(Demo.ADMIN)
                                .setEmail("admin@ida.local")
                                .setEmailVerifiedAt(VERIFIED)
                                .setName("Administrator")
                                .setRole("admin"),
                        new UsersRecord()
                                .setId(Demo.ISSUER)
                                .setEmail("issuer@example.com")
                                .setEmailVerifiedAt(VERIFIED)
                                .setName("Example Issuer")
                                .setRole("issuer"),
                        new UsersRecord()
                                .setId(Demo.VERIFIER)
                                .setEmail("verifier@example.com")
                                .setEmailVerifiedAt(VERIFIED)
                                .setName("Example Verifier")
                                .setRole("verifier"),
                        new UsersRecord()
                                .setId(Demo.ALICE)
                                .setEmail("alice@example.com")
                                .setEmailVerifiedAt(VERIFIED)
                                .setName("Alice")
                                .setRole("holder"));
    }
}
