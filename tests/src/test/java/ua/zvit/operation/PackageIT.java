package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What is handed to a council: the archive starts where there is nothing but a Java, and the Debian package takes those data
 * over from an earlier version, runs as its unit says, and goes again. One test, for packing takes its time, and beside the
 * others, for its servers are its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class PackageIT {
    private static final int PATIENCE_MINUTES = 10;

    @TempDir
    Path folder;

    private Script unpacked;
    private Process service;

    @AfterEach
    void stop() throws Exception {
        if (service != null) {
            service.destroy();
            service.waitFor(2, TimeUnit.MINUTES);
        }
        if (unpacked != null) {
            unpacked.call("stop");
        }
    }

    @Test
    void isMadeTheSameTwiceAndLivesFromTheFirstStartToThePurge() throws Exception {
        pack("first", "--deb");
        pack("second");
        Path archive = only("first", ".tar.gz");
        assertThat(Files.mismatch(archive, only("second", ".tar.gz"))).isEqualTo(-1);
        Path home = unpack(archive);
        startFromTheArchive(home);
        try (OtherRoot root = new OtherRoot(folder)) {
            installAndUpdate(root, only("first", ".deb"));
            runAsItsUnitSays(root);
            removeAndPurge(root);
            followTheContainerfile(root, home);
        }
    }

    private void startFromTheArchive(Path home) throws Exception {
        assertThat(Files.readString(home.resolve("sbom.json"))).contains("CycloneDX", "camunda-engine");
        assertThat(exitOf(home, "sha256sum", "--check", "--quiet", "SHA256SUMS"))
                .isZero();
        unpacked = new Script(home.resolve("bin/zvit"), folder.resolve("data"));
        assertThat(unpacked.call("test").words()).contains("Take the sources");
        Script.Said started = unpacked.call("start");
        assertThat(started.code()).as(started.words()).isZero();
        assertThat(unpacked.call("health").words()).contains("Zvit works");
        assertThat(unpacked.answer("auditor", "/v1/reports")).startsWith("200");
        assertThat(unpacked.call("stop").code()).isZero();
        assertThat(unpacked.call("health").code()).isEqualTo(1);
        Script.Said verified = unpacked.call("verify-archive");
        assertThat(verified.words()).contains("The archive is intact");
    }

    private void installAndUpdate(OtherRoot root, Path deb) throws Exception {
        root.run(
                """
                dpkg-deb -R %1$s /tmp/earlier
                sed -i 's/^Version: .*/Version: 0.9/' /tmp/earlier/DEBIAN/control
                dpkg-deb --root-owner-group -Znone -b /tmp/earlier /tmp/earlier.deb
                rm -r /tmp/earlier
                dpkg -i /tmp/earlier.deb
                rm /tmp/earlier.deb
                """
                        .formatted(deb));
        assertThat(root.run("stat -c '%a %U:%G' /etc/zvit/zvit.env /var/lib/zvit /var/log/zvit"))
                .isEqualTo("640 root:zvit\n750 zvit:zvit\n750 zvit:zvit\n");
        String settings = unpacked.environment().entrySet().stream()
                .filter(setting -> setting.getKey().matches("ZVIT_(.*_PORT|JAVA_OPTS)"))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        root.run("cat >>/etc/zvit/zvit.env <<'END'\nZVIT_LANG=en\n" + settings + "\nEND");
        root.run("cp -a " + unpacked.data() + "/. /var/lib/zvit/ && chown -R zvit:zvit /var/lib/zvit");
        root.run("dpkg -i " + deb);
        assertThat(root.run("cat /etc/zvit/zvit.env")).contains(settings);
        root.run("dpkg --verify zvit | grep -v '^..5...... c /etc/zvit/zvit.env' | (! grep .)");
    }

    private void runAsItsUnitSays(OtherRoot root) throws Exception {
        Map<String, String> unit = unit(root);
        Path said = folder.resolve("service.said");
        service = root.start(
                "exec setpriv --reuid=%1$s --regid=%1$s --init-groups --bounding-set=-all --no-new-privs %2$s"
                        .formatted(unit.get("User"), unit.get("ExecStart")),
                said);
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (!Files.readString(said).contains("Ready.")) {
            assertThat(service.isAlive()).as(Files.readString(said)).isTrue();
            assertThat(System.nanoTime()).as(Files.readString(said)).isLessThan(deadline);
            Thread.sleep(500);
        }
        assertThat(unpacked.answer("auditor", "/v1/reports")).contains("403", "DEMO-PERSON");
        assertThat(root.run("zvit health")).contains("Zvit works");
        assertThat(root.run("ls /var/log/zvit")).contains("server.log");
        service.destroy();
        assertThat(service.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(unit.get("SuccessExitStatus").split(" ")).contains(Integer.toString(service.exitValue()));
    }

    private static Map<String, String> unit(OtherRoot root) throws Exception {
        return Pattern.compile("(?m)^(\\w+)=(.*)$")
                .matcher(root.run("cat /lib/systemd/system/zvit.service"))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (one, other) -> other));
    }

    private static void removeAndPurge(OtherRoot root) throws Exception {
        root.run(
                "dpkg -r zvit && test ! -e /usr/share/zvit && test -e /var/lib/zvit/postgres/PG_VERSION && test -e /etc/zvit/zvit.env");
        root.run(
                "dpkg -P zvit && test ! -e /var/lib/zvit && test ! -e /var/log/zvit && test ! -e /etc/zvit && ! id zvit");
    }

    /** What the file does besides fetching packages, which this machine has. */
    private static void followTheContainerfile(OtherRoot root, Path home) throws Exception {
        String steps = Files.readString(home.resolve("Containerfile"));
        root.run("mkdir -p /opt && cp -r " + home + " /opt/zvit");
        for (String step : all("(?m)^RUN (.*)$", steps)) {
            if (!step.contains("apt-get")) {
                root.run(step);
            }
        }
        String environment = String.join(" ", all("(?m)^ENV (.*)$", steps));
        String entry = "setpriv --reuid=zvit --regid=zvit --clear-groups env " + environment + " /opt/zvit/bin/zvit ";
        assertThat(steps).contains("USER zvit", "ENTRYPOINT [\"/opt/zvit/bin/zvit\"]");
        assertThat(root.run(entry + "help")).contains("zvit run").doesNotContain("zvit test");
        assertThat(root.run("! " + entry + "health")).contains("not ready");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void pack(String name, String... options) throws Exception {
        Script script = new Script(folder.resolve("packing"))
                .with("ZVIT_PACKAGES", folder.resolve(name).toString());
        Script.Said said = script.call(
                Stream.concat(Stream.of("package"), Stream.of(options)).toArray(String[]::new));
        assertThat(said.code()).as(said.words()).isZero();
    }

    private Path only(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path unpack(Path archive) throws Exception {
        Path place = Files.createDirectory(folder.resolve("unpacked"));
        assertThat(exitOf(place, "tar", "-xzf", archive.toString())).isZero();
        return place.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    private static int exitOf(Path place, String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(place.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
