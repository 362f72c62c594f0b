package dev.rung.seeds.proofoffunds;

import java.time.OffsetDateTime;
import java.util.UUID;

/** The keys that the seeds of this package use to refer to each other's rows, and the date of all observations. */
final class Rows {

    static final UUID OWNER = id(0x01);
    static final UUID EXCHANGE_ADMIN = id(0x02);
    static final UUID AUDITOR = id(0x03);

    static final UUID EXCHANGE = id(0x11);

    static final UUID ETHEREUM_WALLET = id(0x21);
    static final UUID BITCOIN_WALLET = id(0x22);
    static final UUID RESERVE_WALLET = id(0x23);

    static final UUID ETHER = id(0x31);
    static final UUID BITCOIN = id(0x32);
    static final UUID RESERVE = id(0x33);

    static final OffsetDateTime DAY = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    private Rows() {}

    /** Returns a UUID of version 4 with a fixed pattern, which a generator is unlikely to return. */
    static UUID id(int number) {
        return new UUID(0x5EED_0000_0000_4000L, 0x8000_0000_0000_0000L | number);
    }
}
