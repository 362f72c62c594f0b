package dev.rung.seeds.proofoffunds;

import static dev.rung.seeds.proofoffunds.tables.Batches.BATCHES;
import static dev.rung.seeds.proofoffunds.tables.ProofWallets.PROOF_WALLETS;
import static dev.rung.seeds.proofoffunds.tables.Proofs.PROOFS;
import static dev.rung.seeds.proofoffunds.tables.Verifications.VERIFICATIONS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.proofoffunds.tables.records.BatchesRecord;
import dev.rung.seeds.proofoffunds.tables.records.ProofWalletsRecord;
import dev.rung.seeds.proofoffunds.tables.records.ProofsRecord;
import dev.rung.seeds.proofoffunds.tables.records.VerificationsRecord;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jooq.JSONB;

/**
 * Inserts three proofs: one that the person has at least ten ether, one that the exchange covers its customers' funds, without
 * the amount, and one in progress. The first was verified once before and once after it expired.
 */
public final class S003_DemoProofs implements Seed {

    private static final UUID RESERVES_BATCH = Rows.id(0x41);
    private static final UUID AT_LEAST_TEN_ETHER = Rows.id(0x51);
    private static final UUID SOLVENCY = Rows.id(0x52);
    private static final UUID EXACT_BITCOIN = Rows.id(0x53);

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(BATCHES)
                .onConflict(BATCHES.ID)
                .doNothing(new BatchesRecord()
                        .setId(RESERVES_BATCH)
                        .setOrganizationId(Rows.EXCHANGE)
                        .setCreatedById(Rows.EXCHANGE_ADMIN)
                        .setName("Reserves of January 2026")
                        .setStatus("completed")
                        .setTotalCount(1)
                        .setCompletedCount(1)
                        .setOptions(JSONB.jsonb("{\"kind\": \"zero_knowledge\", \"asset\": \"USDC\"}"))
                        .setStartedAt(Rows.DAY)
                        .setFinishedAt(Rows.DAY.plusMinutes(2)));
        plantProofs(fixtures);
        fixtures.into(PROOF_WALLETS)
                .onConflict(PROOF_WALLETS.PROOF_ID, PROOF_WALLETS.WALLET_ID)
                .doNothing(
                        covers(AT_LEAST_TEN_ETHER, Rows.ETHEREUM_WALLET).setWalletBalanceId(Rows.ETHER),
                        covers(SOLVENCY, Rows.RESERVE_WALLET).setWalletBalanceId(Rows.RESERVE),
                        covers(EXACT_BITCOIN, Rows.BITCOIN_WALLET));
        fixtures.into(VERIFICATIONS)
                .onConflict(VERIFICATIONS.ID)
                .doNothing(
                        verification(0x61).setResult("valid").setVerifiedAt(Rows.DAY.plusDays(1)),
                        verification(0x62).setResult("expired").setVerifiedAt(Rows.DAY.plusDays(31)));
    }

    private static void plantProofs(Fixtures fixtures) {
        String signed = "{\"balance\":\"12500000000000000000\",\"block\":24000000}";
        String circuit = "{\"curve\":\"bn128\",\"protocol\":\"groth16\"}";
        fixtures.into(PROOFS)
                .onConflict(PROOFS.ID)
                .doNothing(
                        made(AT_LEAST_TEN_ETHER, signed)
                                .setUserId(Rows.OWNER)
                                .setKind("at_least")
                                .setStatus("ready")
                                .setAsset("ETH")
                                .setAmount(new BigInteger("10000000000000000000"))
                                .setStatement("The owner holds at least 10 ETH")
                                .setTags(new String[] {"mortgage"}),
                        made(SOLVENCY, circuit)
                                .setUserId(Rows.EXCHANGE_ADMIN)
                                .setOrganizationId(Rows.EXCHANGE)
                                .setBatchId(RESERVES_BATCH)
                                .setKind("zero_knowledge")
                                .setStatus("anchored")
                                .setAsset("USDC")
                                .setStatement("The exchange holds at least what it owes its customers")
                                .setPublicSignals(JSONB.jsonb("{\"liabilitiesRoot\": \"0x5eed\", \"covered\": true}"))
                                .setTags(new String[] {"reserves", "monthly"})
                                .setChain("ethereum")
                                .setTxHash("0x" + "5eed".repeat(16))
                                .setBlockNumber(24_000_010L),
                        proof(EXACT_BITCOIN)
                                .setUserId(Rows.OWNER)
                                .setKind("exact")
                                .setStatus("pending")
                                .setAsset("BTC")
                                .setAmount(BigInteger.valueOf(75_000_000))
                                .setStatement("The owner holds 0.75 BTC"));
    }

    private static ProofsRecord made(UUID id, String data) {
        return proof(id).setProofData(JSONB.jsonb(data)).setProofHash(sha256(data));
    }

    private static ProofsRecord proof(UUID id) {
        return new ProofsRecord().setId(id).setValidFrom(Rows.DAY).setExpiresAt(Rows.DAY.plusDays(30));
    }

    private static ProofWalletsRecord covers(UUID proof, UUID wallet) {
        return new ProofWalletsRecord().setProofId(proof).setWalletId(wallet);
    }

    private static VerificationsRecord verification(int id) {
        return new VerificationsRecord()
                .setId(Rows.id(id))
                .setProofId(AT_LEAST_TEN_ETHER)
                .setVerifierUserId(Rows.AUDITOR)
                .setMethod("off_chain");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256, this one doesn't", e);
        }
    }
}
