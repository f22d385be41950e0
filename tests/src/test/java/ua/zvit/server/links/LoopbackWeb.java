package ua.zvit.server.links;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A small web server on the loopback address, which stands for the web or for what must never be reached. */
public final class LoopbackWeb implements Closeable {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final ServerSocket server;

    public LoopbackWeb() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve, "loopback-web");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param answer status line's rest and headers, such as {@code 404 Not Found} */
    public LoopbackWeb answer(String path, String answer) {
        answers.put(path, answer);
        return this;
    }

    public int port() {
        return server.getLocalPort();
    }

    public String link(String path) {
        return "http://" + NamesOfTheTest.WEB + ":" + port() + path;
    }

    /** @return paths asked for, in order */
    public List<String> requests() {
        return requests;
    }

    /** @return true once somebody waits for the path {@code /held} */
    public boolean isHeld() throws InterruptedException {
        return held.await(30, TimeUnit.SECONDS);
    }

    public void release() {
        released.countDown();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                requests.add("broken");
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void answer(Socket socket) throws IOException, InterruptedException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String path = String.valueOf(reader.readLine()).split(" ")[1];
        requests.add(path);
        if (path.equals("/held")) {
            held.countDown();
            released.await(30, TimeUnit.SECONDS);
        }
        String answer = "HTTP/1.1 " + answers.getOrDefault(path, "200 OK") + "\r\nContent-Length: 0\r\n\r\n";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        release();
        server.close();
    }
}
