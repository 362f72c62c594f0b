package dev.rung.seeds.kratos;

import static dev.rung.seeds.kratos.tables.Users.USERS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.kratos.tables.records.UsersRecord;

/** Inserts two accounts with the password {@code development}: one with all personal data, and one with none. */
public final class S002_DemoUsers implements Seed {

    private static final String PASSWORD_HASH = "$2b$12$R9h5cIPz0gi9URNNX3kh2O5l3ZNR1z3x0zP93CR4/DSs8X5J44LNa";

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(USERS)
                .onConflict(USERS.USERNAME)
                .doNothing(
                        user("demo")
                                .setEmailEncrypted(encrypt("demo@example.com"))
                                .setEmailHash(DemoKeys.hash("demo@example.com"))
                                .setPhoneEncrypted(encrypt("+442079460000"))
                                .setPhoneHash(DemoKeys.hash("+442079460000"))
                                .setNameEncrypted(encrypt("Demo User"))
                                .setNameHash(DemoKeys.hash("demo user")),
                        user("anonymous"));
    }

    private static UsersRecord user(String username) {
        return new UsersRecord().setUsername(username).setPassword(PASSWORD_HASH);
    }

    private static byte[] encrypt(String value) {
        return DemoKeys.encrypt(S001_DataKeys.ACTIVE, value);
    }
}
