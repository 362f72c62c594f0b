package dev.rung.app.proofoffunds;

import static dev.rung.postgres.PostgresDSL.dropTable;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates users, organizations, wallets, batches, proofs and verifications, their relations and their basic indexes. */
public final class V20240529000000_InitialSchema implements Migration {

    @Override
    public void up(Steps steps) {
        createUsers(steps);
        createOrganizations(steps);
        createWallets(steps);
        createBatches(steps);
        createProofs(steps);
        createVerifications(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("verifications"));
        steps.run(dropTable("proof_wallets"), dropTable("proofs"));
        steps.run(dropTable("batches"));
        steps.run(dropTable("wallet_balances"), dropTable("wallets"));
        steps.run(dropTable("organization_members"), dropTable("organizations"));
        steps.run(dropTable("user_sessions"), dropTable("users"));
    }

    private static void createUsers(Steps steps) {
        steps.run(AccountTables.users());
        steps.run(AccountTables.usersIndexes());
        steps.run(AccountTables.usersComments());
        steps.run(AccountTables.userSessions());
        steps.run(AccountTables.userSessionsComments());
    }

    private static void createOrganizations(Steps steps) {
        steps.run(AccountTables.organizations());
        steps.run(AccountTables.organizationsIndexes());
        steps.run(AccountTables.organizationsComments());
        steps.run(AccountTables.organizationMembers());
        steps.run(AccountTables.organizationMembersComments());
    }

    private static void createWallets(Steps steps) {
        steps.run(WalletTables.wallets());
        steps.run(WalletTables.walletsIndexes());
        steps.run(WalletTables.walletsComments());
        steps.run(WalletTables.walletBalances());
        steps.run(WalletTables.walletBalancesComments());
    }

    private static void createBatches(Steps steps) {
        steps.run(ProofTables.batches());
        steps.run(ProofTables.batchesIndexes());
        steps.run(ProofTables.batchesComments());
    }

    private static void createProofs(Steps steps) {
        steps.run(ProofTables.proofs());
        steps.run(ProofTables.proofsIndexes());
        steps.run(ProofTables.proofsComments());
        steps.run(ProofTables.proofWallets());
        steps.run(ProofTables.proofWalletsComments());
    }

    private static void createVerifications(Steps steps) {
        steps.run(ProofTables.verifications());
        steps.run(ProofTables.verificationsIndexes());
        steps.run(ProofTables.verificationsComments());
    }
}
