package dev.rung.faults.wire;

/**
 * Which request of a client.
 *
 * @param connection the client's connections, counted from 1 as they are opened; {@value #BESIDE} is any that was
 *     opened while the client had one already
 * @param number the requests of the connection; 0 is the login
 */
public record RequestId(int connection, int number) {

    static final int BESIDE = 0;

    @Override
    public String toString() {
        return "request " + connection + "." + number;
    }
}
