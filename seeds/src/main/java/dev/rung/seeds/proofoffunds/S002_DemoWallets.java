package dev.rung.seeds.proofoffunds;

import static dev.rung.seeds.proofoffunds.tables.WalletBalances.WALLET_BALANCES;
import static dev.rung.seeds.proofoffunds.tables.Wallets.WALLETS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.proofoffunds.tables.records.WalletBalancesRecord;
import dev.rung.seeds.proofoffunds.tables.records.WalletsRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/** Inserts two wallets of the person and one of the exchange, with their contents. */
public final class S002_DemoWallets implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(WALLETS)
                .onConflict(WALLETS.USER_ID, WALLETS.CHAIN, WALLETS.ADDRESS)
                .doNothing(
                        wallet(Rows.ETHEREUM_WALLET, Rows.OWNER, "ethereum")
                                .setAddress("0x00000000000000000000000000000000005eed01")
                                .setLabel("Savings")
                                .setCustody("self"),
                        wallet(Rows.BITCOIN_WALLET, Rows.OWNER, "bitcoin")
                                .setAddress("bc1qseedseedseedseedseedseedseedseedseedse")
                                .setLabel("Cold storage")
                                .setCustody("self"),
                        wallet(Rows.RESERVE_WALLET, Rows.EXCHANGE_ADMIN, "ethereum")
                                .setAddress("0x00000000000000000000000000000000005eed02")
                                .setLabel("Reserve 1")
                                .setCustody("custodian")
                                .setOrganizationId(Rows.EXCHANGE));
        fixtures.into(WALLET_BALANCES)
                .onConflict(WALLET_BALANCES.WALLET_ID, WALLET_BALANCES.ASSET, WALLET_BALANCES.BLOCK_NUMBER)
                .doNothing(
                        balance(Rows.ETHER, Rows.ETHEREUM_WALLET, "ETH", "12500000000000000000", 18)
                                .setUsdValue(new BigDecimal("37500.00"))
                                .setBlockNumber(24_000_000L),
                        balance(Rows.BITCOIN, Rows.BITCOIN_WALLET, "BTC", "75000000", 8)
                                .setUsdValue(new BigDecimal("67500.00"))
                                .setBlockNumber(930_000L),
                        balance(Rows.RESERVE, Rows.RESERVE_WALLET, "USDC", "2500000000000", 6)
                                .setUsdValue(new BigDecimal("2500000.00"))
                                .setTokenAddress("0x00000000000000000000000000000000005eedcc")
                                .setBlockNumber(24_000_000L));
    }

    private static WalletsRecord wallet(UUID id, UUID user, String chain) {
        return new WalletsRecord()
                .setId(id)
                .setUserId(user)
                .setChain(chain)
                .setOwnershipMessage("I own this wallet, 2026-01-05")
                .setOwnershipSignature("demo signature, verifies nowhere")
                .setOwnershipVerifiedAt(Rows.DAY);
    }

    private static WalletBalancesRecord balance(UUID id, UUID wallet, String asset, String amount, int decimals) {
        return new WalletBalancesRecord()
                .setId(id)
                .setWalletId(wallet)
                .setAsset(asset)
                .setAmount(new BigInteger(amount))
                .setDecimals((short) decimals)
                .setObservedAt(Rows.DAY);
    }
}
