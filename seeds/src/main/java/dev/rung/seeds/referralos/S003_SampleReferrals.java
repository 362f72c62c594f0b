package dev.rung.seeds.referralos;

import static dev.rung.seeds.referralos.tables.ReferralCodes.REFERRAL_CODES;
import static dev.rung.seeds.referralos.tables.Referrals.REFERRALS;
import static dev.rung.seeds.referralos.tables.RewardsLedger.REWARDS_LEDGER;
import static dev.rung.seeds.referralos.tables.Users.USERS;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.referralos.tables.records.ReferralCodesRecord;
import dev.rung.seeds.referralos.tables.records.ReferralsRecord;
import dev.rung.seeds.referralos.tables.records.RewardsLedgerRecord;
import dev.rung.seeds.referralos.tables.records.UsersRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSONB;

/** Inserts five referrals with a second code of the test referrer, one in each state, and the reward for one of them. */
@Environments({Environment.DEVELOPMENT, Environment.TEST})
public final class S003_SampleReferrals implements Seed {

    private static final UUID CAMPAIGN_CODE = Rows.id(0x202);
    private static final UUID REWARDED_REFERRAL = Rows.id(0x303);

    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2026-01-01T09:00:00Z");

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(USERS)
                .onConflict(USERS.TENANT_ID, USERS.EXTERNAL_USER_ID)
                .doNothing(
                        referredUser(0x103, "002", "free"),
                        referredUser(0x104, "003", "power_pro"),
                        referredUser(0x105, "004", "pro"),
                        referredUser(0x106, "005", "free"),
                        referredUser(0x107, "006", "free"));
        fixtures.into(REFERRAL_CODES)
                .onConflict(REFERRAL_CODES.TENANT_ID, REFERRAL_CODES.CODE)
                .doNothing(new ReferralCodesRecord()
                        .setId(CAMPAIGN_CODE)
                        .setTenantId(Rows.QUOTE_OS)
                        .setUserId(Rows.REFERRER)
                        .setCode("TESTREF002")
                        .setIsActive(true)
                        .setMaxUses(10)
                        .setUseCount(5));
        fixtures.into(REFERRALS)
                .onConflict(REFERRALS.TENANT_ID, REFERRALS.REFERRED_USER_ID)
                .doNothing(
                        referral(0x301, 0x103, 40).setStatus("pending"),
                        referral(0x302, 0x104, 30).setStatus("qualified").setQualifiedAt(NEW_YEAR.plusDays(37)),
                        referral(0x303, 0x105, 10)
                                .setStatus("rewarded")
                                .setQualifiedAt(NEW_YEAR.plusDays(17))
                                .setRewardedAt(NEW_YEAR.plusDays(18)),
                        referral(0x304, 0x106, 5)
                                .setStatus("rejected")
                                .setRejectionReason("same payment card as the referrer"),
                        referral(0x305, 0x107, 0).setStatus("expired"));
        fixtures.into(REWARDS_LEDGER)
                .onConflict(REWARDS_LEDGER.TENANT_ID, REWARDS_LEDGER.IDEMPOTENCY_KEY)
                .doNothing(new RewardsLedgerRecord()
                        .setId(Rows.id(0x401))
                        .setTenantId(Rows.QUOTE_OS)
                        .setUserId(Rows.REFERRER)
                        .setReferralId(REWARDED_REFERRAL)
                        .setEntryType("referral_reward")
                        .setAmount(new BigDecimal("200.00"))
                        .setCurrency("AUD")
                        .setIdempotencyKey("referral_reward:" + REWARDED_REFERRAL)
                        .setDescription("A new customer on the tier pro")
                        .setCreatedAt(NEW_YEAR.plusDays(18)));
    }

    private static UsersRecord referredUser(int id, String number, String tier) {
        return new UsersRecord()
                .setId(Rows.id(id))
                .setTenantId(Rows.QUOTE_OS)
                .setExternalUserId("test_referred_" + number)
                .setEmail("referred" + number + "@example.com")
                .setName("Test Referred " + number)
                .setSubscriptionTier(tier);
    }

    private static ReferralsRecord referral(int id, int referredUser, int day) {
        return new ReferralsRecord()
                .setId(Rows.id(id))
                .setTenantId(Rows.QUOTE_OS)
                .setReferralCodeId(CAMPAIGN_CODE)
                .setReferrerUserId(Rows.REFERRER)
                .setReferredUserId(Rows.id(referredUser))
                .setAttribution(JSONB.jsonb("{\"source\": \"newsletter\", \"campaign\": \"new-year\"}"))
                .setReferredAt(NEW_YEAR.plusDays(day));
    }
}
