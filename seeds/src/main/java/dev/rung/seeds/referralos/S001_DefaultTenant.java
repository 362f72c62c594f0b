package dev.rung.seeds.referralos;

import static dev.rung.seeds.referralos.tables.Tenants.TENANTS;

import dev.rung.Environment;
import dev.rung.Environments;
import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.referralos.tables.records.TenantsRecord;
import org.jooq.JSONB;

/** Inserts the tenant QuoteOS, whose servers run on the developer's machine. */
@Environments({Environment.DEVELOPMENT, Environment.TEST})
public final class S001_DefaultTenant implements Seed {

    private static final JSONB REWARD_RULES = JSONB.jsonb("""
        {
          "onboarding_bonus": 0,
          "referral_reward_free": 100,
          "referral_reward_pro": 200,
          "referral_reward_power_pro": 300,
          "currency": "AUD"
        }\
        """);

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(TENANTS)
                .onConflict(TENANTS.SLUG)
                .doNothing(new TenantsRecord()
                        .setId(Rows.QUOTE_OS)
                        .setSlug("quoteos")
                        .setName("QuoteOS")
                        .setWebhookUrl("http://localhost:3001/api/webhooks/referralos")
                        .setWebhookSecret("dev_webhook_secret_do_not_use_in_production")
                        .setEmbedSigningSecret("dev_embed_secret_do_not_use_in_production_1234")
                        .setAllowedOrigins(new String[] {"http://localhost:3000", "http://localhost:3001"})
                        .setRewardRules(REWARD_RULES)
                        .setIsActive(true));
    }
}
