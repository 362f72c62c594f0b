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
 * The client certificate of a connection.
 *
 * @param parameters the driver's parameters
 */
record ClientCertificate(Map<String, String> parameters) {

    static ClientCertificate of(Map<String, String> parameters) {
        return new ClientCertificate(parameters);
    }

    /**
     * The algorithm of the certificate's key. The driver assumes RSA for every key in text form unless it is given the
     * algorithm.
     *
     * @return the algorithm, such as {@code EC}; empty if there is no certificate, it can't be read, or the algorithm is given
     */
    Optional<String> keyAlgorithm() {
        return parameters.containsKey("pemKeyAlgorithm")
                ? Optional.empty()
                : Optional.ofNullable(parameters.get("sslcert")).flatMap(ClientCertificate::keyAlgorithmIn);
    }

    /** Returns the key algorithm in a file; empty if the file is unusable, which the driver reports. */
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
