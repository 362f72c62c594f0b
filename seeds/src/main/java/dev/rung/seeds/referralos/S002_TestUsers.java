package dev.rung.seeds.referralos;

import static dev.rung.seeds.referralos.tables.ReferralCodes.REFERRAL_CODES;
import static dev.rung.seeds.referralos.tables.Users.USERS;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.referralos.tables.records.ReferralCodesRecord;
import dev.rung.seeds.referralos.tables.records.UsersRecord;

/** Inserts a user with a referral code, and a user who hasn't been referred. */
@Environments({Environment.DEVELOPMENT, Environment.TEST})
public final class S002_TestUsers implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(USERS)
                .onConflict(USERS.TENANT_ID, USERS.EXTERNAL_USER_ID)
                .doNothing(
                        new UsersRecord()
                                .setId(Rows.REFERRER)
                                .setTenantId(Rows.QUOTE_OS)
                                .setExternalUserId("test_referrer_001")
                                .setEmail("referrer@example.com")
                                .setName("Test Referrer")
                                .setSubscriptionTier("pro"),
                        new UsersRecord()
                                .setId(Rows.REFERRED)
                                .setTenantId(Rows.QUOTE_OS)
                                .setExternalUserId("test_referred_001")
                                .setEmail("referred@example.com")
                                .setName("Test Referred")
                                .setSubscriptionTier("free"));
        fixtures.into(REFERRAL_CODES)
                .onConflict(REFERRAL_CODES.TENANT_ID, REFERRAL_CODES.CODE)
                .doNothing(new ReferralCodesRecord()
                        .setId(Rows.REFERRER_CODE)
                        .setTenantId(Rows.QUOTE_OS)
                        .setUserId(Rows.REFERRER)
                        .setCode("TESTREF001")
                        .setIsActive(true));
    }
}
