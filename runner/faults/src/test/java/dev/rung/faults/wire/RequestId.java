package dev.rung.faults.wire;

/**
 * Identifies a request of a client.
 *
 * @param connection the number of the connection, from 1 in the order of opening; {@value #BESIDE} for a connection
 *     that was opened while the client used another one
 * @param number the number of the request on the connection; 0 is the login
 */
public record RequestId(int connection, int number) {

    static final int BESIDE = 0;

    @Override
    public String toString() {
        return "request " + connection + "." + number;
    }
}
