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
 * Creates sockets for the driver whose TCP keepalive follows {@link Liveness}. The operating system's default is to probe an
 * idle server only every two hours. The driver creates the factory by its class name and a string argument.
 */
public final class KeepAliveSocketFactory extends SocketFactory {

    private final Liveness liveness;

    /**
     * Creates a factory.
     *
     * @param silence the number of seconds of silence after which the server counts as lost
     */
    public KeepAliveSocketFactory(String silence) {
        this.liveness = new Liveness(Duration.ofSeconds(Long.parseLong(silence)));
    }

    /** Returns the driver's properties that select this class and limit the time to connect. */
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
