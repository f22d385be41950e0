package ua.zvit.operation;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A real server of the S3 protocol (Adobe S3Mock) in a process of its own, with what it keeps in a folder. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "zvit";
    private static final Duration STARTS = Duration.ofMinutes(2);
    private static final String MAIN = "com.adobe.testing.s3mock.S3MockApplication";

    private final Path folder;
    private final int port;
    private Process process;

    S3Server(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it on the port that it had, with what it kept. */
    void start() throws IOException, InterruptedException {
        String settings = "--com.adobe.testing.s3mock.";
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        Path.of("target/s3").toAbsolutePath() + "/*",
                        MAIN,
                        "--server.port=" + freePort(),
                        settings + "httpPort=" + port,
                        settings + "store.root=" + folder,
                        settings + "store.retainFilesOnExit=true",
                        settings + "store.initialBuckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("s3.log").toFile())
                .start();
        Instant patience = Instant.now().plus(STARTS);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The S3 server does not start: " + folder.resolveSibling("s3.log"));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address().resolve("/" + BUCKET).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
