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
 * What the driver itself finds wrong before there is a session: with TLS, or with a password that is missing. It has the
 * codes of a server that isn't there yet, but waiting doesn't help.
 *
 * @param causes the exceptions by which it is known, if by any
 * @param templates the driver's messages by which it is known, before they are translated
 * @param fact what is wrong; {@code {0}} stands for the first value in the driver's message
 * @param remedy what to do about it
 */
record LastingFailure(List<Class<? extends Exception>> causes, List<String> templates, String fact, Message remedy) {

    private static final String SSLROOTCERT =
            "let sslrootcert name the file with the certificate of the authority that issued the server's";

    private static final List<LastingFailure> ALL = List.of(
            told(
                    "the server asks for a password, and none is given",
                    Message.of(new GivePassword()),
                    "The server requested SCRAM-based authentication, but no password was provided.",
                    "The server requested SCRAM-based authentication, but the password is an empty string.",
                    "The server requested password-based authentication, but no password was provided by plugin {0}"),
            told(
                    "the server takes no encrypted connections, and sslmode asks for one",
                    "turn ssl on in the server, or, where nobody can listen in, set sslmode=prefer",
                    "The server does not support SSL."),
            told(
                    "the server's certificate is for another host than \"{0}\"",
                    "connect by a name that stands in the certificate, or have one issued for this name;"
                            + " sslmode=verify-ca leaves the name out of account",
                    "The hostname {0} could not be verified by hostnameverifier {1}."),
            told(
                    "there is nothing to check the server's certificate against: the file \"{0}\" can't be opened",
                    SSLROOTCERT, "Could not open SSL root certificate file {0}."),
            told(
                    "there is nothing to check the server's certificate against: the file \"{0}\" holds no certificate",
                    SSLROOTCERT,
                    "Could not read SSL root certificate file {0}.",
                    "Loading the SSL root certificate {0} into a TrustManager failed."),
            caused(
                    "the server's certificate is not valid at this time",
                    "have a new one issued, or set this machine's clock",
                    List.of(CertificateExpiredException.class, CertificateNotYetValidException.class)),
            caused(
                    "the server's certificate was issued by another authority than is trusted here",
                    "let sslrootcert name the certificate of the authority that issued it; if it does, another server"
                            + " may be answering in its place",
                    List.of(CertPathBuilderException.class)),
            caused(
                    "the password of the client's key store is wrong",
                    "correct sslpassword",
                    List.of(UnrecoverableKeyException.class)),
            told(
                    "the client's certificate can't be read",
                    "let sslcert name a file that holds it as text",
                    "Could not load cert chain",
                    "Could not open SSL certificate file {0}.",
                    "Loading the SSL certificate {0} into a KeyManager failed."),
            told(
                    "the key of the client's certificate can't be read",
                    "let sslkey name the key in PKCS#8, as text, or binary with or without a password, or key and"
                            + " certificate in a key store that ends in .p12; sslpassword is the password",
                    "Could not load the private key",
                    "Could not read SSL key file {0}.",
                    "Could not decrypt SSL key file {0}.",
                    "Could not read password for SSL key file, console is not available.",
                    "Unable to find pkcs12 keystore.",
                    // What it says of any key store that it can't open.
                    "Could not find a java cryptographic algorithm: X.509 CertificateFactory not available."),
            told(
                    "the key of the client's certificate, \"{0}\", can be read by others",
                    "make it yours alone: chmod 600",
                    "private key file \"{0}\" has group or world access; file must have permissions u=rw (0600) or less"
                            + " if owned by the current user, or permissions u=rw,g=r (0640) or less if owned by root."
                            + " Current permissions: {1}"));

    LastingFailure {
        causes = List.copyOf(causes);
        templates = List.copyOf(templates);
    }

    /**
     * What is wrong, and what to do about it.
     *
     * @param fact what is wrong
     * @param remedy what to do
     */
    record Explanation(String fact, Message remedy) {}

    /** Explains what the driver threw; empty if it is nothing of this. */
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
