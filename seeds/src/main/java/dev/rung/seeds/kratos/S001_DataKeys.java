package dev.rung.seeds.kratos;

import static dev.rung.seeds.kratos.tables.KmsDataKeys.KMS_DATA_KEYS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.kratos.tables.records.KmsDataKeysRecord;
import java.time.OffsetDateTime;
import org.jooq.JSONB;

/** Inserts the active key, and the previous one, which is for decryption only. */
public final class S001_DataKeys implements Seed {

    /** The version of the active key. */
    static final int ACTIVE = 2;

    private static final OffsetDateTime FIRST_KEY_MADE = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(KMS_DATA_KEYS)
                .onConflict(KMS_DATA_KEYS.ID)
                .doNothing(
                        key(1).setStatus("inactive").setExpiresAt(FIRST_KEY_MADE.plusDays(90)),
                        key(ACTIVE).setStatus("active").setExpiresAt(FIRST_KEY_MADE.plusYears(10)));
    }

    private static KmsDataKeysRecord key(int version) {
        return new KmsDataKeysRecord()
                .setId("5eed0000-0000-4000-8000-00000000000" + version)
                .setVersion(version)
                .setAlgorithm("AES-256-GCM")
                .setEncryptedKey(DemoKeys.encryptedDataKey(version))
                .setKeyHash(DemoKeys.sha256Hex(DemoKeys.dataKey(version)))
                .setMetadata(JSONB.jsonb("{\"purpose\": \"personal data of users\"}"))
                .setCreatedAt(FIRST_KEY_MADE.plusDays(90L * (version - 1)));
    }
}
