package dev.rung.faults.wire;

/**
 * A request that has passed the proxy.
 *
 * @param id its id
 * @param statements how many of its statements the server completed
 * @param sql its last statement, shortened
 */
public record Request(RequestId id, int statements, String sql) {

    @Override
    public String toString() {
        return id + ", " + statements + " statements: " + sql;
    }
}
