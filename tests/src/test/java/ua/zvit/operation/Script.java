package ua.zvit.operation;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./zvit}, or another that was packed, on a data folder and ports of its own, in English, away from whatever the environment says. */
final class Script {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int PATIENCE_MINUTES = 10;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path program;
    private final Path data;
    private final Map<String, String> settings = new HashMap<>();
    private final List<Integer> ports;

    Script(Path data) throws IOException {
        this(ROOT.resolve("zvit"), data);
        settings.put("ZVIT_RIG", "yes"); // what was built is used as it is
    }

    Script(Path program, Path data) throws IOException {
        this.program = program;
        this.data = data;
        this.ports = freePorts();
    }

    Path data() {
        return data;
    }

    int httpPort() {
        return ports.get(0);
    }

    int keycloakPort() {
        return ports.get(2);
    }

    String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.get(3) + "/zvit";
    }

    /** @return exit code and all that was said */
    Said call(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("zvit", ".said");
        try {
            Process process = prepared(command, log).start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("No end of " + command);
            }
            return new Said(process.exitValue(), Files.readString(log));
        } finally {
            Files.delete(log);
        }
    }

    /** Starts a command that goes on, its words in the given file. */
    ProcessBuilder prepared(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ZVIT_"));
        builder.environment().putAll(environment());
        return builder;
    }

    /** Has a setting for every later call. */
    Script with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** The settings of every call. */
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(settings);
        all.put("ZVIT_LANG", "en");
        all.put("ZVIT_JAVA_OPTS", System.getenv().getOrDefault("ZVIT_JAVA_OPTS", ""));
        all.put("ZVIT_DATA", data.toString());
        all.put("ZVIT_HTTP_PORT", ports.get(0).toString());
        all.put("ZVIT_MANAGEMENT_PORT", ports.get(1).toString());
        all.put("ZVIT_KEYCLOAK_PORT", ports.get(2).toString());
        all.put("ZVIT_DB_PORT", ports.get(3).toString());
        return all;
    }

    /** @return status and text of the API's answer to somebody of the demo, who has signed in for it */
    String answer(String user, String path) throws IOException, InterruptedException {
        String form = "client_id=zvit-cli&grant_type=password&username=" + user + "&password=" + user;
        URI realm = URI.create("http://127.0.0.1:" + keycloakPort() + "/realms/zvit/protocol/openid-connect/token");
        String token = HTTP.send(
                        HttpRequest.newBuilder(realm)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body()
                .replaceFirst(".*\"access_token\":\"([^\"]*)\".*", "$1");
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort() + "/zvit/api" + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    /** The end of a call. */
    record Said(int code, String words) {}
}
