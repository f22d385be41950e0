package ua.zvit.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Rig;

/** Nobody without an account stops the others: not by sending slowly, nor unasked, nor a file that unfolds. */
class FrontDoorIT {
    private static final String VERIFY = "/api/v1/public/verify";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final URI SERVER = URI.create(Rig.base());

    @Test
    void slowBodiesDoNotStopTheAnswersAndAreCutOff() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 15; i++) {
                slow.add(opened(VERIFY, 1000, "Content-Type: application/octet-stream"));
                slow.add(opened("/verify.xhtml", 1000, "Content-Type: multipart/form-data; boundary=b"));
                slow.add(opened("/check", 1000, "Content-Type: application/json"));
            }
            for (int second = 0; second < 4; second++) {
                for (Socket socket : slow) {
                    socket.getOutputStream().write('x');
                }
                long began = System.nanoTime();
                assertThat(Api.anonymous().get("/health").status()).isEqualTo(200);
                assertThat(Api.anonymous()
                                .post("/v1/public/verify", "лист".getBytes(UTF_8), "application/octet-stream")
                                .status())
                        .isEqualTo(422);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
                Thread.sleep(500);
            }
            slow.get(0).setSoTimeout(40_000);
            assertThat(ends(slow.get(0))).isTrue();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatNobodyMaySendIsRefusedUnread() throws IOException {
        for (String path :
                List.of("/api/v1/reports/import", "/api/v1/archive/import", "/api/v1/reports/1/entries/1.1")) {
            try (Socket socket = opened(path, 4_000_000, "Content-Type: application/json")) {
                socket.setSoTimeout((int) SOON.toMillis());
                String answer = head(socket);
                assertThat(answer).startsWith("HTTP/1.1 401").containsIgnoringCase("connection: close");
            }
        }
    }

    @Test
    void oneCallerSendsOnlySoManyLargeFilesAtATime() throws IOException, InterruptedException {
        List<Socket> sending = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                sending.add(opened(VERIFY, 30_000_000, "X-Forwarded-For: 203.0.113.77"));
            }
            Thread.sleep(1000);
            try (Socket fourth = opened(VERIFY, 30_000_000, "X-Forwarded-For: 1.2.3.4, 203.0.113.77")) {
                fourth.setSoTimeout((int) SOON.toMillis());
                assertThat(head(fourth)).startsWith("HTTP/1.1 429").contains("Retry-After: 60");
            }
            assertThat(Api.anonymous()
                            .post(
                                    "/v1/public/verify",
                                    "a".repeat(200_000).getBytes(US_ASCII),
                                    "application/octet-stream")
                            .status())
                    .isEqualTo(422);
        } finally {
            for (Socket socket : sending) {
                socket.close();
            }
        }
    }

    @Test
    void aCallerDoesNotChooseItsOwnAddress() {
        int status = 0;
        for (int i = 0; i < 700 && status != 429; i++) {
            Answer answer = Api.anonymous()
                    .send(
                            "POST",
                            "/v1/public/verify",
                            "{}",
                            Map.of(
                                    "Content-Type",
                                    "application/json",
                                    "X-Forwarded-For",
                                    "10.0." + i / 250 + "." + i % 250 + ", 203.0.113.9"));
            status = answer.status();
            if (status == 429) {
                answer.isProblem(429, "VERIFY-TOO-OFTEN");
                assertThat(answer.header("Retry-After")).isEqualTo("60");
            }
        }
        assertThat(status).isEqualTo(429);
        assertThat(Api.anonymous()
                        .send("POST", "/v1/public/verify", "{}", Map.of("Content-Type", "application/json"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void filesThatUnfoldAreRefusedThreeAtOnce() throws IOException {
        byte[] bomb = bomb();
        List<CompletableFuture<Answer>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> Api.anonymous().post("/v1/public/verify", bomb, "application/octet-stream")));
        }
        all.forEach(one -> assertThat(one.join().status()).isIn(422, 429));
        assertThat(Api.anonymous().get("/health").status()).isEqualTo(200);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
            zip.putNextEntry(new ZipEntry("META-INF/signatures.xml"));
            zip.write(("<a>" + "<a/>".repeat(10_000_000) + "</a>").getBytes(US_ASCII));
        }
        return bytes.toByteArray();
    }

    /** A request whose body has only begun to come. */
    private static Socket opened(String path, int length, String header) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(SERVER.getHost()), SERVER.getPort());
        String head = "POST /zvit" + path + " HTTP/1.1\r\nHost: " + SERVER.getAuthority() + "\r\nContent-Length: "
                + length + "\r\n" + header + "\r\n\r\nx";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String head(Socket socket) throws IOException {
        BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        StringBuilder head = new StringBuilder();
        for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private static boolean ends(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
