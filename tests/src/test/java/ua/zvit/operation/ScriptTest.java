package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./zvit} does and says without any server. */
class ScriptTest {
    private static final Path BIN = Script.ROOT.resolve("bin");
    private static final int DISPATCHER_LINES = 150;
    private static final Pattern KEY_IN_USE = Pattern.compile(
            "\\b(?:say|tell|note|text|fail|complain|agreed) \"?([a-z]+\\.[A-Za-z$-]+)|^([a-z-]+) \\./zvit",
            Pattern.MULTILINE);

    @TempDir
    Path data;

    private Process foreign;
    private Script script;

    @BeforeEach
    void startForeignProcess() throws IOException {
        script = new Script(data);
        foreign = new ProcessBuilder("bash", "-c", "exec -a ./zvit sleep 120").start();
        Files.createDirectories(data.resolve("run"));
        Files.createDirectories(data.resolve("postgres"));
    }

    @AfterEach
    void endForeignProcess() {
        foreign.destroyForcibly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "%d 1 00000000-0000-0000-0000-000000000000 1:1"})
    void stopNeverEndsTheProcessThatAStalePidFileNames(String pidFile) throws Exception {
        Files.writeString(data.resolve("run/zvit.pid"), pidFile.formatted(foreign.pid()) + "\n");
        assertThat(script.call("stop").words()).contains("Zvit is not running");
        assertThat(foreign.isAlive()).isTrue();
    }

    @Test
    void stopNeverEndsTheProcessThatAStaleLockOfTheDatabaseNames() throws Exception {
        Files.writeString(data.resolve("postgres/postmaster.pid"), foreign.pid() + "\n" + data + "\n");
        assertThat(script.call("stop").code()).isZero();
        assertThat(foreign.isAlive()).isTrue();
    }

    @Test
    void bothLanguagesHaveTheSameMessagesAndEachIsUsed() throws IOException {
        Map<String, String> ukrainian = messages("uk");
        Map<String, String> english = messages("en");
        assertThat(ukrainian.keySet()).isEqualTo(english.keySet());
        ukrainian.forEach((key, format) -> assertThat(format.split("%s", -1))
                .as(key)
                .hasSameSizeAs(english.get(key).split("%s", -1)));
        Set<String> unused = new TreeSet<>(english.keySet());
        Set<String> used = keysInUse();
        unused.removeIf(key -> used.contains(key) || key.startsWith("demo.drafter-") || key.startsWith("log."));
        unused.removeAll(List.of("demo.acting-head", "demo.council", "demo.admin", "demo.auditor", "demo.operator"));
        assertThat(unused).isEmpty();
        used.removeIf(key -> key.contains("$"));
        assertThat(english.keySet()).containsAll(used);
    }

    @Test
    void languageHoldsForEveryCommandWhereverItStands() throws Exception {
        assertThat(script.call("--lang", "uk", "help").words()).startsWith("Використання");
        assertThat(script.call("stop", "--lang=uk").words()).contains("Звіт не працює");
        assertThat(script.call("help").words()).startsWith("Usage");
    }

    @Test
    void dispatcherStaysThin() throws IOException {
        try (Stream<String> lines = Files.lines(Script.ROOT.resolve("zvit"))) {
            assertThat(lines.count()).isLessThanOrEqualTo(DISPATCHER_LINES);
        }
    }

    @Test
    void demoIsNeverOpenedToTheNetwork() throws Exception {
        ProcessBuilder builder =
                script.prepared(List.of(Script.ROOT.resolve("zvit").toString(), "run"), data.resolve("said"));
        builder.environment().put("ZVIT_BIND", "0.0.0.0");
        assertThat(builder.start().waitFor()).isEqualTo(1);
        assertThat(Files.readString(data.resolve("said"))).contains("does not open on 0.0.0.0");
    }

    @Test
    void nobodySignsByADemoKeyOutsideTheDemoAlsoWhereOneHasBeen() throws Exception {
        Files.createDirectories(data.resolve("signing"));
        Files.writeString(data.resolve("signing/password"), "demo");
        for (String[] whose : new String[][] {{"--as", "council"}, {"--name", "Ганна КОРЖ"}}) {
            Path said = data.resolve("said" + whose[0]);
            ProcessBuilder builder = script.prepared(
                    List.of(Script.ROOT.resolve("zvit").toString(), "sign", "x.pdf", whose[0], whose[1]), said);
            builder.environment().put("ZVIT_DEMO", "false");
            assertThat(builder.start().waitFor()).isEqualTo(1);
            assertThat(Files.readString(said)).contains("Only in the demo can you sign like that");
        }
    }

    @Test
    void realmOfARealInstallationLeadsBackToItsAddressOnly() throws Exception {
        ProcessBuilder builder =
                script.prepared(List.of(Script.ROOT.resolve("zvit").toString(), "realm"), data.resolve("said"));
        builder.environment().put("ZVIT_PUBLIC_URL", "https://zvit.example.org/zvit/");
        assertThat(builder.start().waitFor()).isZero();
        assertThat(Files.readString(data.resolve("said")))
                .contains("\"https://zvit.example.org/zvit/*\"", "Import the file into Keycloak")
                .doesNotContain("drafter-international", "zvit-demo-secret", "zvit-cli");
        Script.Said withoutAddress = script.call("realm");
        assertThat(withoutAddress.code()).isEqualTo(2);
        assertThat(withoutAddress.words()).contains("ZVIT_PUBLIC_URL");
    }

    @Test
    void logsAreForTheirOwnerAlone() throws Exception {
        Path log = Files.createDirectories(data.resolve("log")).resolve("server.log");
        Files.writeString(log, "a name");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(data.resolve("postgres/other"));
        assertThat(script.call("run").words()).contains("holds something that is no database");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.getParent())))
                .isEqualTo("rwx------");
        assertThat(data.resolve("postgres/other")).exists();
    }

    /** Six falls in two hours are borne, six within ten minutes are not. */
    @Test
    void aPartThatFallsAgainAndAgainIsGivenUp() throws Exception {
        String watching =
                """
                set -euo pipefail
                ROOT=$PWD CALLED_FROM=$PWD
                for part in settings words processes tools build logs postgres keycloak wildfly run; do
                    source "bin/$part.sh"
                done
                load_texts
                settings
                private_folders
                falls() { for SECONDS in "$@"; do count_fall keycloak Keycloak; done; echo "borne: $*"; }
                falls 0 1500 3000 4500 6000 7200
                falls 7300 7350 7400 7450
                falls 7500
                """;
        Path said = data.resolve("said");
        Process process = script.prepared(List.of("bash", "-c", watching), said).start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(said))
                .contains("borne: 0", "borne: 7300", "more than 5 times within 10 minutes")
                .doesNotContain("borne: 7500");
        assertThat(data.resolve("log/zvit.log")).content().contains("more than 5 times");
    }

    private static Map<String, String> messages(String language) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String line : Files.readAllLines(BIN.resolve("messages_" + language + ".properties"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("=", 2);
                assertThat(messages.put(parts[0], parts[1])).as(parts[0]).isNull();
            }
        }
        return messages;
    }

    private static Set<String> keysInUse() throws IOException {
        try (Stream<Path> files = Files.list(BIN)) {
            return files.filter(file -> file.toString().endsWith(".sh"))
                    .flatMap(file -> KEY_IN_USE.matcher(read(file)).results().map(ScriptTest::key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult use) {
        return use.group(1) != null ? use.group(1) : "help." + use.group(2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
