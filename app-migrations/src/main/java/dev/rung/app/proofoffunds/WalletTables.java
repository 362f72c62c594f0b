package dev.rung.app.proofoffunds;

import static dev.rung.app.proofoffunds.Checks.isNotNegative;
import static dev.rung.app.proofoffunds.Checks.isOneOf;
import static dev.rung.app.proofoffunds.Checks.matches;
import static dev.rung.app.proofoffunds.Checks.number;
import static dev.rung.app.proofoffunds.Checks.text;
import static dev.rung.app.proofoffunds.Checks.time;
import static dev.rung.app.proofoffunds.Columns.ASSET;
import static dev.rung.app.proofoffunds.Columns.BASE_UNITS;
import static dev.rung.app.proofoffunds.Columns.ID;
import static dev.rung.app.proofoffunds.Columns.TIME_OF_INSERT;
import static dev.rung.app.proofoffunds.Columns.WORD;
import static dev.rung.app.proofoffunds.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import org.jooq.Condition;
import org.jooq.Query;

/** The tables of wallets and of their balances. */
final class WalletTables {

    private WalletTables() {}

    static Query wallets() {
        return createTable("wallets")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("organization_id", UUID)
                .column("chain", WORD.notNull())
                .column("address", VARCHAR(128).notNull())
                .column("label", VARCHAR(100))
                .column("custody", wordOr("self"))
                .column("ownership_message", TEXT)
                .column("ownership_signature", TEXT)
                .column("ownership_verified_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("wallets_pkey").primaryKey("id"),
                        constraint("wallets_user_id_chain_address_key").unique("user_id", "chain", "address"),
                        constraint("wallets_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("wallets_organization_id_fkey")
                                .foreignKey("organization_id")
                                .references("organizations", "id")
                                .onDeleteSetNull(),
                        constraint("wallets_chain_check")
                                .check(isOneOf("chain", "ethereum", "polygon", "arbitrum", "bitcoin", "solana")),
                        constraint("wallets_address_check").check(fitsItsChain()),
                        constraint("wallets_custody_check").check(isOneOf("custody", "self", "exchange", "custodian")),
                        constraint("wallets_ownership_check")
                                .check(time("ownership_verified_at")
                                        .isNull()
                                        .or(text("ownership_message")
                                                .isNotNull()
                                                .and(text("ownership_signature").isNotNull()))));
    }

    static Query[] walletsIndexes() {
        return new Query[] {createIndex("wallets_chain_address_idx").on("wallets", "chain", "address")};
    }

    static Query[] walletsComments() {
        return new Query[] {
            commentOnTable("wallets").is("Addresses on chains that users say are theirs"),
            commentOnColumn("wallets", "organization_id")
                    .is("The organization whose funds are there; null for a person's"),
            commentOnColumn("wallets", "address").is("As the chain writes it; of EVM chains in lower case"),
            commentOnColumn("wallets", "ownership_message").is("What the owner was asked to sign"),
            commentOnColumn("wallets", "ownership_signature").is("The owner's signature of the message"),
            commentOnColumn("wallets", "ownership_verified_at").is("Null until the signature was verified")
        };
    }

    static Query walletBalances() {
        return createTable("wallet_balances")
                .column("id", ID)
                .column("wallet_id", UUID.notNull())
                .column("asset", ASSET.notNull())
                .column("token_address", VARCHAR(128))
                .column("amount", BASE_UNITS.notNull())
                .column("decimals", SMALLINT.notNull())
                .column("usd_value", NUMERIC(20, 2))
                .column("block_number", BIGINT.notNull())
                .column("observed_at", TIME_OF_INSERT)
                .constraints(
                        constraint("wallet_balances_pkey").primaryKey("id"),
                        constraint("wallet_balances_wallet_id_asset_block_number_key")
                                .unique("wallet_id", "asset", "block_number"),
                        constraint("wallet_balances_wallet_id_id_key").unique("wallet_id", "id"),
                        constraint("wallet_balances_wallet_id_fkey")
                                .foreignKey("wallet_id")
                                .references("wallets", "id")
                                .onDeleteCascade(),
                        constraint("wallet_balances_asset_check").check(matches("asset", "^[A-Z0-9]{2,16}$")),
                        constraint("wallet_balances_amount_check").check(isNotNegative("amount")),
                        constraint("wallet_balances_decimals_check")
                                .check(number("decimals").between(0, 36)),
                        constraint("wallet_balances_usd_value_check").check(isNotNegative("usd_value")),
                        constraint("wallet_balances_block_number_check").check(isNotNegative("block_number")));
    }

    static Query[] walletBalancesComments() {
        return new Query[] {
            commentOnTable("wallet_balances").is("What was in a wallet at a block; rows are only added"),
            commentOnColumn("wallet_balances", "token_address")
                    .is("The token's contract; null for the chain's own coin"),
            commentOnColumn("wallet_balances", "amount").is("In the asset's smallest unit"),
            commentOnColumn("wallet_balances", "decimals").is("How many digits of amount come after the point"),
            commentOnColumn("wallet_balances", "usd_value").is("At the price when it was seen; null without a price")
        };
    }

    private static Condition fitsItsChain() {
        return text("chain")
                .in("ethereum", "polygon", "arbitrum")
                .and(matches("address", "^0x[0-9a-f]{40}$"))
                .or(text("chain")
                        .eq("bitcoin")
                        .and(matches("address", "^(bc1[02-9ac-hj-np-z]{11,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34})$")))
                .or(text("chain").eq("solana").and(matches("address", "^[1-9A-HJ-NP-Za-km-z]{32,44}$")));
    }
}
