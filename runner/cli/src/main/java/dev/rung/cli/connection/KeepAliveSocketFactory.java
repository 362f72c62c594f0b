package dev.rung.cli.connection;

import dev.rung.engine.settings.Liveness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import javax.net.SocketFactory;
import jdk.net.ExtendedSocketOptions;

/**
 * Makes the sockets of the driver, such that the operating system asks an idle server whether it is there as often as
 * {@link Liveness} says, and not every two hours as is its custom. The driver makes it by name, with a text.
 */
public final class KeepAliveSocketFactory extends SocketFactory {

    private final Liveness liveness;

    /**
     * A factory.
     *
     * @param silence after how many seconds of silence the server counts as lost
     */
    public KeepAliveSocketFactory(String silence) {
        this.liveness = new Liveness(Duration.ofSeconds(Long.parseLong(silence)));
    }

    /** What the driver is told so that it uses this class, and bounds the time that it takes to connect. */
    static Properties propertiesFor(Liveness liveness) {
        String seconds = String.valueOf(liveness.silence().toSeconds());
        Properties properties = new Properties();
        properties.setProperty("socketFactory", KeepAliveSocketFactory.class.getName());
        properties.setProperty("socketFactoryArg", seconds);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("loginTimeout", seconds);
        return properties;
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket();
        Set<SocketOption<?>> supported = socket.supportedOptions();
        if (supported.contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
            socket.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, liveness.keepaliveIdle());
            socket.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, liveness.keepaliveInterval());
            socket.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, liveness.keepaliveCount());
        }
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }
}
