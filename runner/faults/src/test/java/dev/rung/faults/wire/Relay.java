package dev.rung.faults.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection of the client and the corresponding connection to the server, with a thread for each direction. */
final class Relay {

    private static final int SSL = 80877103;
    private static final int GSS = 80877104;
    private static final int CANCEL = 80877102;
    private static final int LONGEST_SQL = 90;

    /** How long it takes to read data that has arrived. */
    private static final Duration HEARING = Duration.ofMillis(5);

    private final FaultProxy proxy;
    private final Socket client;
    private final Answers answers = new Answers();
    private volatile boolean leaving;
    private final Map<String, String> parsed = new HashMap<>();
    private volatile Optional<Socket> server = Optional.empty();
    private volatile boolean withholding;

    Relay(FaultProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
    }

    void start() {
        Thread.ofPlatform().daemon().name("fault-proxy-requests").start(() -> guard(this::relayRequests));
    }

    /** Whether the client still uses the connection, after all data that it has sent has been read. */
    boolean isInUse() throws InterruptedException {
        long heard = System.nanoTime();
        while (!leaving && System.nanoTime() - heard < HEARING.toNanos()) {
            if (hasMoreToHear()) {
                heard = System.nanoTime();
            }
            Thread.sleep(1);
        }
        return !leaving;
    }

    private boolean hasMoreToHear() {
        try {
            return client.getInputStream().available() > 0;
        } catch (IOException e) {
            return false; // The connection was closed.
        }
    }

    /** Closes both connections. */
    void cut() {
        close(client);
        server.ifPresent(Relay::close);
    }

    private void relayRequests() throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        Message first = Message.readFirst(in);
        while (first.code() == SSL || first.code() == GSS) {
            proxy.respectSilence();
            client.getOutputStream().write('N');
            first = Message.readFirst(in);
        }
        proxy.respectSilence();
        if (first.code() == CANCEL) {
            try (Socket canceller = proxy.connectToServer()) {
                first.writeTo(canceller.getOutputStream());
            }
            return;
        }
        int connection = proxy.numberOf(this);
        List<Message> request = new ArrayList<>(List.of(first));
        for (int number = 0; !request.isEmpty(); number++) {
            pass(request, new RequestId(connection, number));
            request = nextRequest(in);
        }
    }

    /** Reads until the client waits for an answer; empty if the client disconnects. */
    private List<Message> nextRequest(DataInputStream in) throws IOException, InterruptedException {
        List<Message> request = new ArrayList<>();
        while (true) {
            Optional<Message> message = Message.read(in);
            proxy.respectSilence();
            if (message.isEmpty()) {
                leaving = true;
                return List.of();
            }
            request.add(message.get());
            char type = message.get().type();
            if (type == Message.TERMINATE) {
                leaving = true;
                send(request);
                return List.of();
            }
            if (type == Message.SYNC || type == Message.QUERY) {
                return request;
            }
        }
    }

    private void pass(List<Message> request, RequestId id) throws IOException, InterruptedException {
        Optional<Stop> stop = proxy.stopAt(id).filter(place -> place.fits(executes(request)));
        if (stop.isPresent()) {
            stopAt(stop.get(), request);
            return;
        }
        answers.expect();
        send(request);
        int completed = answers.awaitReady();
        // An answered simple query has no remaining messages, so there is no place inside of it.
        proxy.completed(new Request(id, Math.min(completed, executes(request)), sql(request)));
    }

    private void stopAt(Stop stop, List<Message> request) throws IOException, InterruptedException {
        answers.expect();
        switch (stop) {
            case Stop.Before before -> {
                // The server doesn't receive the request.
            }
            case Stop.Inside inside -> {
                withholding = true;
                send(beginning(request, inside.statements()));
                answers.awaitStatements(inside.statements());
            }
            case Stop.After after -> {
                withholding = true;
                send(request);
                answers.awaitReady();
            }
        }
        proxy.hold(answers.backend());
    }

    private static int executes(List<Message> request) {
        return Math.toIntExact(request.stream()
                .filter(message -> message.type() == Message.EXECUTE)
                .count());
    }

    private static List<Message> beginning(List<Message> request, int statements) {
        List<Message> beginning = new ArrayList<>();
        int executes = 0;
        for (Message message : request) {
            beginning.add(message);
            if (message.type() == Message.EXECUTE && ++executes == statements) {
                beginning.add(Message.FLUSH);
                return beginning;
            }
        }
        throw new IllegalStateException("the request has only " + executes + " statements");
    }

    private void send(List<Message> messages) throws IOException {
        if (server.isEmpty()) {
            Socket socket = proxy.connectToServer();
            server = Optional.of(socket);
            Thread.ofPlatform().daemon().name("fault-proxy-answers").start(() -> guard(() -> relayAnswers(socket)));
        }
        OutputStream out = new BufferedOutputStream(server.get().getOutputStream());
        for (Message message : messages) {
            message.writeTo(out);
        }
        out.flush();
    }

    private void relayAnswers(Socket socket) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        Optional<Message> message = Message.read(in);
        while (message.isPresent()) {
            proxy.respectSilence();
            if (!withholding) {
                message.get().writeTo(client.getOutputStream());
            }
            answers.take(message.get());
            message = Message.read(in);
        }
    }

    /** The SQL of a request's last statement, which may have been parsed in an earlier request. */
    private String sql(List<Message> request) {
        String text = "";
        for (Message message : request) {
            switch (message.type()) {
                case Message.PARSE ->
                    parsed.put(message.texts().getFirst(), message.texts().get(1));
                case Message.BIND -> text = parsed.getOrDefault(message.texts().get(1), "");
                case Message.QUERY -> text = message.texts().getFirst();
                default -> {
                    continue;
                }
            }
        }
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SQL ? line.substring(0, LONGEST_SQL) : line;
    }

    /**
     * Relays one direction. When one side closes its connection, the other connection is closed; during silence, only
     * at its end.
     */
    private void guard(Direction direction) {
        try {
            direction.relay();
            proxy.respectSilence();
        } catch (IOException | InterruptedException e) {
            awaitEndOfSilence();
        } finally {
            answers.end();
            leaving = true;
            cut();
        }
    }

    private void awaitEndOfSilence() {
        try {
            proxy.respectSilence();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that can't be closed", e);
        }
    }

    /** The work of one of the two threads. */
    @FunctionalInterface
    private interface Direction {

        void relay() throws IOException, InterruptedException;
    }
}
