package dev.rung.faults.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connection of the client and the one that was made to the server for it, with a thread for each direction. */
final class Relay {

    private static final int SSL = 80877103;
    private static final int GSS = 80877104;
    private static final int CANCEL = 80877102;
    private static final int LONGEST_SQL = 90;

    private final FaultProxy proxy;
    private final Socket client;
    private final Answers answers = new Answers();
    private volatile Optional<Socket> server = Optional.empty();
    private volatile boolean withholding;

    Relay(FaultProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
    }

    void start() {
        Thread.ofPlatform().daemon().name("fault-proxy-requests").start(() -> guard(this::relayRequests));
    }

    /** Closes both sides. */
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
                canceller.getOutputStream().write(first.bytes());
            }
            return;
        }
        int connection = proxy.nextConnection();
        List<Message> request = new ArrayList<>(List.of(first));
        for (int number = 0; !request.isEmpty(); number++) {
            pass(request, new RequestId(connection, number));
            request = nextRequest(in);
        }
    }

    /** Reads until the client waits for an answer; nothing is left of a client that takes its leave. */
    private List<Message> nextRequest(DataInputStream in) throws IOException, InterruptedException {
        List<Message> request = new ArrayList<>();
        while (true) {
            Optional<Message> message = Message.read(in);
            proxy.respectSilence();
            if (message.isEmpty()) {
                return List.of();
            }
            request.add(message.get());
            char type = message.get().type();
            if (type == Message.TERMINATE) {
                send(request);
                return List.of();
            }
            if (type == Message.SYNC || type == Message.QUERY) {
                return request;
            }
        }
    }

    private void pass(List<Message> request, RequestId id) throws IOException, InterruptedException {
        Optional<Stop> stop = proxy.stopAt(id);
        if (stop.isPresent()) {
            stopAt(stop.get(), request);
            return;
        }
        answers.expect();
        send(request);
        int statements = answers.awaitReady();
        proxy.completed(new Request(id, statements, sql(request)));
    }

    private void stopAt(Stop stop, List<Message> request) throws IOException, InterruptedException {
        answers.expect();
        switch (stop) {
            case Stop.Before before -> {
                // The server has nothing to do.
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
        for (Message message : messages) {
            server.get().getOutputStream().write(message.bytes());
        }
        server.get().getOutputStream().flush();
    }

    private void relayAnswers(Socket socket) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        Optional<Message> message = Message.read(in);
        while (message.isPresent()) {
            proxy.respectSilence();
            if (!withholding) {
                client.getOutputStream().write(message.get().bytes());
            }
            answers.take(message.get());
            message = Message.read(in);
        }
    }

    private static String sql(List<Message> request) {
        String text = request.stream()
                .filter(message -> message.type() == Message.PARSE || message.type() == Message.QUERY)
                .map(Message::sql)
                .reduce((one, next) -> next)
                .orElse("")
                .replaceAll("\\s+", " ");
        return text.length() > LONGEST_SQL ? text.substring(0, LONGEST_SQL) : text;
    }

    /** When one side is gone the other is closed, unless there is silence: then it isn't heard of before the end. */
    private void guard(Direction direction) {
        try {
            direction.relay();
            proxy.respectSilence();
        } catch (IOException | InterruptedException e) {
            awaitEndOfSilence();
        } finally {
            answers.end();
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

    /** What one of the two threads does. */
    @FunctionalInterface
    private interface Direction {

        void relay() throws IOException, InterruptedException;
    }
}
