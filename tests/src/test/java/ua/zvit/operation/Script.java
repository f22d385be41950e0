package ua.zvit.operation;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./zvit} on a data folder and ports of its own, in English, away from whatever the environment says. */
final class Script {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int PATIENCE_MINUTES = 10;

    private final Path data;
    private final List<Integer> ports;

    Script(Path data) throws IOException {
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
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("zvit").toString()));
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
        builder.environment().put("ZVIT_RIG", "yes"); // what was built is used as it is
        builder.environment().put("ZVIT_LANG", "en");
        builder.environment().put("ZVIT_DATA", data.toString());
        builder.environment().put("ZVIT_HTTP_PORT", ports.get(0).toString());
        builder.environment().put("ZVIT_MANAGEMENT_PORT", ports.get(1).toString());
        builder.environment().put("ZVIT_KEYCLOAK_PORT", ports.get(2).toString());
        builder.environment().put("ZVIT_DB_PORT", ports.get(3).toString());
        return builder;
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
