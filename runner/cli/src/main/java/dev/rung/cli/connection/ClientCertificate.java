package dev.rung.cli.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Optional;

/**
 * The certificate by which a client proves who it is.
 *
 * @param parameters what the driver is told
 */
record ClientCertificate(Map<String, String> parameters) {

    static ClientCertificate of(Map<String, String> parameters) {
        return new ClientCertificate(parameters);
    }

    /**
     * The kind of its key: the driver takes every key that is text for one of RSA, unless it is told otherwise.
     *
     * @return such as {@code EC}; empty where there is no certificate, it can't be read, or the kind is given
     */
    Optional<String> keyAlgorithm() {
        return parameters.containsKey("pemKeyAlgorithm")
                ? Optional.empty()
                : Optional.ofNullable(parameters.get("sslcert")).flatMap(ClientCertificate::keyAlgorithmIn);
    }

    /** What is wrong with the file is for the driver to say. */
    private static Optional<String> keyAlgorithmIn(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return Optional.of(CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getPublicKey()
                    .getAlgorithm());
        } catch (IOException | CertificateException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
