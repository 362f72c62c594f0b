package dev.rung.seeds.proofoffunds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.seeds.SeededDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofoffundsSeedsTest {

    private final SeededDatabase database = new SeededDatabase("proofoffunds");

    @BeforeEach
    void seed() {
        database.seed(Environment.TEST);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void every_account_is_there() throws SQLException {
        assertThat(database.query("select email, role, kyc_status from users order by id"))
                .containsExactly(
                        "owner@example.com | user | passed",
                        "treasury@exchange.example.com | user | passed",
                        "auditor@example.com | auditor | none");
        assertThat(database.query("select slug, kind, status from organizations"))
                .containsExactly("example-exchange | exchange | verified");
        assertThat(database.query("""
            select email, organization_members.role from organization_members join users on users.id = user_id
             order by users.id\
            """))
                .containsExactly("treasury@exchange.example.com | owner", "auditor@example.com | viewer");
    }

    @Test
    void every_wallet_is_there_with_its_balance() throws SQLException {
        assertThat(database.query("""
            select label, chain, address, asset, trim_scale(amount / 10::numeric ^ decimals), usd_value
              from wallets join wallet_balances on wallet_id = wallets.id order by wallets.id\
            """))
                .containsExactly(
                        "Savings | ethereum | 0x00000000000000000000000000000000005eed01 | ETH | 12.5 | 37500.00",
                        "Cold storage | bitcoin | bc1qseedseedseedseedseedseedseedseedseedse | BTC | 0.75 | 67500.00",
                        "Reserve 1 | ethereum | 0x00000000000000000000000000000000005eed02 | USDC | 2500000 |"
                                + " 2500000.00");
    }

    @Test
    void every_proof_is_there_with_its_verifications() throws SQLException {
        assertThat(database.query("select name, status, total_count, completed_count from batches"))
                .containsExactly("Reserves of January 2026 | completed | 1 | 1");
        assertThat(database.query("""
            select kind, proofs.status, statement, label, wallet_balance_id is not null
              from proofs join proof_wallets on proof_id = proofs.id join wallets on wallets.id = wallet_id
             order by proofs.id\
            """))
                .containsExactly(
                        "at_least | ready | The owner holds at least 10 ETH | Savings | t",
                        "zero_knowledge | anchored | The exchange holds at least what it owes its customers"
                                + " | Reserve 1 | t",
                        "exact | pending | The owner holds 0.75 BTC | Cold storage | f");
        assertThat(database.query("""
            select statement, email, result, verified_at < proofs.expires_at
              from verifications
              join proofs on proofs.id = proof_id
              join users on users.id = verifier_user_id
             order by verified_at\
            """))
                .containsExactly(
                        "The owner holds at least 10 ETH | auditor@example.com | valid | t",
                        "The owner holds at least 10 ETH | auditor@example.com | expired | f");
    }

    @Test
    void proofs_are_found_by_the_words_of_their_statement() throws SQLException {
        assertThat(database.query("""
            select kind from proofs where to_tsvector('english', statement) @@ to_tsquery('english', 'customer & owe')\
            """)).containsExactly("zero_knowledge");
    }
}
