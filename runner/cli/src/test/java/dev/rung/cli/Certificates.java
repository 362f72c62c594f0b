package dev.rung.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/**
 * Creates certificates for a test with the JDK's keytool: a certificate authority, an untrusted one, a server certificate for
 * {@code localhost}, and a client certificate for the user {@code ann}.
 */
final class Certificates {

    /** The password of the client's encrypted key and of its key store. */
    static final String KEY_PASSWORD = "key-pass-4711";

    private static final String STORE_PASSWORD = "changeit";
    private static final String ENCRYPTION = "PBEWithSHA1AndDESede";
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

    private final Path folder;
    private final KeyStore store;

    private Certificates(Path folder, KeyStore store) {
        this.folder = folder;
        this.store = store;
    }

    static Certificates makeIn(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("all.p12");
        generate(file, "ca", "CN=Test CA", "-ext", "bc:c");
        generate(file, "stranger", "CN=Strange CA", "-ext", "bc:c");
        generate(file, "server", "CN=localhost", "-signer", "ca", "-ext", "san=dns:localhost");
        generate(file, "client", "CN=ann", "-signer", "ca");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, STORE_PASSWORD.toCharArray());
        }
        return new Certificates(folder, store);
    }

    private static void generate(Path store, String alias, String name, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                name,
                "-keyalg",
                "EC",
                "-validity",
                "30"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", STORE_PASSWORD, "-storetype", "PKCS12"));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), US_ASCII);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** Returns the certificate without its key, as text. */
    Path certificate(String alias) throws IOException, GeneralSecurityException {
        return pem(alias + ".crt", "CERTIFICATE", store.getCertificate(alias).getEncoded());
    }

    /** Returns the key as text, in PKCS#8 without a password. */
    Path key(String alias) throws IOException, GeneralSecurityException {
        return pem(alias + ".key", "PRIVATE KEY", keyOf(alias).getEncoded());
    }

    /** Returns the key in binary, in PKCS#8 without a password. */
    Path binaryKey(String alias) throws IOException, GeneralSecurityException {
        return write(alias + ".pk8", keyOf(alias).getEncoded());
    }

    /** Returns the key in binary, in PKCS#8 with a password. */
    Path encryptedKey(String alias) throws IOException, GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ENCRYPTION);
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance(ENCRYPTION).generateSecret(new PBEKeySpec(KEY_PASSWORD.toCharArray())),
                new PBEParameterSpec("saltsalt".getBytes(US_ASCII), 1_000));
        byte[] encrypted = cipher.doFinal(keyOf(alias).getEncoded());
        return write(
                alias + "-encrypted.pk8", new EncryptedPrivateKeyInfo(cipher.getParameters(), encrypted).getEncoded());
    }

    /** Returns key and certificate in a PKCS#12 key store with a password. */
    Path keyStore(String alias) throws IOException, GeneralSecurityException {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry("user", keyOf(alias), KEY_PASSWORD.toCharArray(), store.getCertificateChain(alias));
        Path file = folder.resolve(alias + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            one.store(out, KEY_PASSWORD.toCharArray());
        }
        return keepPrivate(file);
    }

    private Key keyOf(String alias) throws GeneralSecurityException {
        return store.getKey(alias, STORE_PASSWORD.toCharArray());
    }

    private Path pem(String name, String label, byte[] content) throws IOException {
        String text =
                "-----BEGIN " + label + "-----\n" + PEM.encodeToString(content) + "\n-----END " + label + "-----\n";
        return write(name, text.getBytes(US_ASCII));
    }

    private Path write(String name, byte[] content) throws IOException {
        return keepPrivate(Files.write(folder.resolve(name), content));
    }

    private static Path keepPrivate(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }
}
