package dev.rung.seeds.referralos;

import java.util.UUID;

/** The keys that the seeds of this package use to refer to each other's rows. */
final class Rows {

    static final UUID QUOTE_OS = id(0x001);

    static final UUID REFERRER = id(0x101);
    static final UUID REFERRED = id(0x102);

    static final UUID REFERRER_CODE = id(0x201);

    private Rows() {}

    /** Returns the UUID that ends in these hexadecimal digits and otherwise consists of zeros. */
    static UUID id(int number) {
        return new UUID(0, number);
    }
}
