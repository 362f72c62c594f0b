package dev.rung.engine.connection;

import dev.rung.engine.model.Action.GivePassword;
import dev.rung.engine.model.Message;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A failure that the driver itself detects before a session exists, in TLS or because of a missing password. It has the
 * same error codes as a server that isn't running yet, but waiting doesn't help.
 *
 * @param causes the exceptions that identify the failure; may be empty
 * @param templates the driver's untranslated messages that identify the failure
 * @param fact what is wrong; {@code {0}} stands for the first parameter of the driver's message
 * @param remedy what to do about it
 */
record LastingFailure(List<Class<? extends Exception>> causes, List<String> templates, String fact, Message remedy) {

    private static final String SSLROOTCERT =
            "set sslrootcert to the file with the certificate of the authority that issued the server's certificate";

    private static final List<LastingFailure> ALL = List.of(
            told(
                    "the server requires a password, but none was provided",
                    Message.of(new GivePassword()),
                    "The server requested SCRAM-based authentication, but no password was provided.",
                    "The server requested SCRAM-based authentication, but the password is an empty string.",
                    "The server requested password-based authentication, but no password was provided by plugin {0}"),
            told(
                    "the server doesn't support encrypted connections, but sslmode requires one",
                    "turn on ssl in the server, or set sslmode=prefer if the network is trusted",
                    "The server does not support SSL."),
            told(
                    "the server's certificate isn't for the host \"{0}\"",
                    "connect by a name in the certificate, or have a certificate issued for this name;"
                            + " sslmode=verify-ca doesn't check the name",
                    "The hostname {0} could not be verified by hostnameverifier {1}."),
            told(
                    "the server's certificate can't be verified: the file \"{0}\" can't be opened",
                    SSLROOTCERT, "Could not open SSL root certificate file {0}."),
            told(
                    "the server's certificate can't be verified: the file \"{0}\" contains no certificate",
                    SSLROOTCERT,
                    "Could not read SSL root certificate file {0}.",
                    "Loading the SSL root certificate {0} into a TrustManager failed."),
            caused(
                    "the server's certificate has expired or isn't valid yet",
                    "have a new one issued, or correct this machine's clock",
                    List.of(CertificateExpiredException.class, CertificateNotYetValidException.class)),
            caused(
                    "the server's certificate was issued by an authority that isn't trusted",
                    "set sslrootcert to the certificate of the authority that issued it; if it is set correctly,"
                            + " another server may be impersonating this one",
                    List.of(CertPathBuilderException.class)),
            caused(
                    "the password of the client's key store is wrong",
                    "correct sslpassword",
                    List.of(UnrecoverableKeyException.class)),
            told(
                    "the client's certificate can't be read",
                    "set sslcert to a file with the certificate in PEM format",
                    "Could not load cert chain",
                    "Could not open SSL certificate file {0}.",
                    "Loading the SSL certificate {0} into a KeyManager failed."),
            told(
                    "the key of the client's certificate can't be read",
                    "set sslkey to the key in PKCS#8, as PEM, or as DER with or without a password; or to a key store"
                            + " with key and certificate whose name ends in .p12; sslpassword is the password",
                    "Could not load the private key",
                    "Could not read SSL key file {0}.",
                    "Could not decrypt SSL key file {0}.",
                    "Could not read password for SSL key file, console is not available.",
                    "Unable to find pkcs12 keystore.",
                    // The driver reports this for any key store that it can't open.
                    "Could not find a java cryptographic algorithm: X.509 CertificateFactory not available."),
            told(
                    "the key of the client's certificate, \"{0}\", is readable by other users",
                    "restrict its permissions: chmod 600",
                    "private key file \"{0}\" has group or world access; file must have permissions u=rw (0600) or less"
                            + " if owned by the current user, or permissions u=rw,g=r (0640) or less if owned by root."
                            + " Current permissions: {1}"));

    LastingFailure {
        causes = List.copyOf(causes);
        templates = List.copyOf(templates);
    }

    /**
     * The fact and the remedy of a failure.
     *
     * @param fact what is wrong
     * @param remedy what to do
     */
    record Explanation(String fact, Message remedy) {}

    /** Explains the driver's exception; empty if it is none of these failures. */
    static Optional<Explanation> explain(SQLException e) {
        return ALL.stream()
                .map(failure -> failure.ifMeant(e))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LastingFailure told(String fact, String remedy, String... templates) {
        return told(fact, Message.of(remedy), templates);
    }

    private static LastingFailure told(String fact, Message remedy, String... templates) {
        return new LastingFailure(List.of(), List.of(templates), fact, remedy);
    }

    private static LastingFailure caused(String fact, String remedy, List<Class<? extends Exception>> causes) {
        return new LastingFailure(causes, List.of(), fact, Message.of(remedy));
    }

    private Optional<Explanation> ifMeant(SQLException e) {
        for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
            Throwable cause = at;
            if (causes.stream().anyMatch(type -> type.isInstance(cause))) {
                return Optional.of(new Explanation(fact, remedy));
            }
        }
        return templates.stream()
                .map(template -> DriverMessage.patternOf(template).matcher(String.valueOf(e.getMessage())))
                .filter(Matcher::matches)
                .map(found ->
                        new Explanation(found.groupCount() == 0 ? fact : fact.replace("{0}", found.group(1)), remedy))
                .findFirst();
    }
}
