package dev.rung.engine.settings;

/**
 * Where the parts of a connection's address were configured, so that a message can name what to correct.
 *
 * @param address where the host and port were configured, such as {@code --url} or {@code DB_HOST}
 * @param database where the database's name was configured
 * @param user where the user's name was configured
 */
public record ConnectionOrigin(String address, String database, String user) {

    /**
     * Creates an origin for an address that was configured in one place.
     *
     * @param place such as {@code --url}
     */
    public static ConnectionOrigin of(String place) {
        return new ConnectionOrigin(place, place, place);
    }
}
