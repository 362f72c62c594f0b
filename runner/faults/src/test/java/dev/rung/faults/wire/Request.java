package dev.rung.faults.wire;

/**
 * A request as it went through.
 *
 * @param id which
 * @param statements how many statements the server completed in it, one after the other
 * @param sql the last statement of it, shortened
 */
public record Request(RequestId id, int statements, String sql) {

    @Override
    public String toString() {
        return id + ", " + statements + " statements: " + sql;
    }
}
