package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.api.Api;
import ua.zvit.api.Today;
import ua.zvit.rig.Rig;
import ua.zvit.server.OwnReport;

/**
 * The drill: a report goes its whole way, the installation is copied while it works, another report begins, and the copy
 * alone comes to life in a folder and on ports where nothing of the first is.
 */
class BackupIT {
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    private static final int BACKUP_MINUTES = 10;
    private static final String CONTENT = "ab/cd/act";

    @TempDir
    Path folder;

    private Script restored;

    @AfterEach
    void stop() throws Exception {
        if (restored != null) {
            restored.call("stop");
        }
    }

    @Test
    void whatStoodAtTheMomentOfTheCopyComesToLifeElsewhere() throws Exception {
        int archived = archivedReport();
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of the drill\n");
        Path backup = folder.resolve("backup");
        backUp(backup, passphrase);
        int later = begunReport();

        assertThat(list(backup)).containsExactly("database.zip", "evidence.zip", "manifest.json", "secrets.tar.p7m");
        assertRefusals(backup, passphrase);

        Path evidence = folder.resolve("restored-evidence");
        restored = restoring("data", passphrase, evidence);
        Script.Said said = restored.call("restore", backup.toString());
        assertThat(said.code()).as(said.words()).isZero();
        assertThat(said.words()).contains("The archive is intact");
        assertThat(evidence.resolve(CONTENT)).hasContent("an act");
        Script.Said started = restored.call("start");
        assertThat(started.code()).as(started.words()).isZero();
        assertThat(restored.answer("auditor", "/v1/reports/" + archived)).contains("200", "\"archived\"");
        assertThat(restored.answer("auditor", "/v1/reports/" + later)).startsWith("404");
        assertThat(Files.readString(restored.data().resolve("restored/realm.json")))
                .contains("drafter-international");
    }

    private void assertRefusals(Path backup, Path passphrase) throws Exception {
        Script full = restoring("full", passphrase, folder.resolve("no-evidence"));
        Files.createDirectories(full.data().resolve("postgres"));
        assertThat(full.call("restore", backup.toString()).words()).contains("into an empty data folder only");

        Path kept = folder.resolve("evidence");
        Script taken = restoring("taken", passphrase, kept);
        assertThat(taken.call("restore", backup.toString()).words()).contains(kept + " is there");
        Script unnamed = new Script(folder.resolve("unnamed"));
        assertThat(unnamed.call("restore", backup.toString()).words()).contains("evidence.zip", "ZVIT_EVIDENCE_STORE");

        Path damaged = copy(backup, "damaged");
        byte[] database = Files.readAllBytes(damaged.resolve("database.zip"));
        database[database.length / 2] ^= 1;
        Files.write(damaged.resolve("database.zip"), database);
        assertRefused(damaged, passphrase, "BACKUP-DAMAGED", "database.zip");

        Path newer = copy(backup, "newer");
        Path manifest = newer.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\""));
        assertRefused(newer, passphrase, "BACKUP-NEWER", "9999");

        Path other = Files.writeString(folder.resolve("other"), "another passphrase");
        assertRefused(backup, other, "can’t be opened", "Nothing was restored");
    }

    private void assertRefused(Path backup, Path passphrase, String... words) throws Exception {
        Script empty = restoring("empty", passphrase, folder.resolve("no-evidence"));
        Script.Said said = empty.call("restore", backup.toString());
        assertThat(said.code()).as(said.words()).isEqualTo(1);
        assertThat(said.words()).contains(words);
        assertThat(empty.data().resolve("postgres")).doesNotExist();
        assertThat(empty.data().resolve("database-password")).doesNotExist();
        assertThat(folder.resolve("no-evidence")).doesNotExist();
    }

    private Script restoring(String data, Path passphrase, Path evidence) throws IOException {
        return new Script(folder.resolve(data))
                .with("ZVIT_BACKUP_PASSPHRASE_FILE", passphrase.toString())
                .with("ZVIT_EVIDENCE_STORE", evidence.toString());
    }

    /** Of the servers that the other tests work with, which go on working; as if they had a folder of evidence. */
    private void backUp(Path backup, Path passphrase) throws Exception {
        Path evidence = folder.resolve("evidence");
        Files.createDirectories(evidence.resolve("ab/cd"));
        Files.writeString(evidence.resolve(CONTENT), "an act");
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(Script.ROOT.resolve("zvit").toString(), "backup", backup.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("ZVIT_DB_URL", "ZVIT_DB_USER"));
        builder.environment().put("ZVIT_LANG", "en");
        builder.environment().put("ZVIT_BACKUP_PASSPHRASE_FILE", passphrase.toString());
        builder.environment().put("ZVIT_EVIDENCE_STORE", evidence.toString());
        Process process = builder.start();
        assertThat(process.waitFor(BACKUP_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Api.as("auditor").get("/health").status()).isEqualTo(200);
        assertThat(Rig.data().resolve("postgres/postmaster.pid")).exists();
    }

    private static int begunReport() {
        String file = new String(OwnReport.file("Програма " + UUID.randomUUID()), StandardCharsets.UTF_8);
        int report =
                Api.as("admin").post("/v1/reports/import", file).isOk().json().getInt("id");
        Api.as("admin").post("/v1/reports/" + report + "/start", "").isOk();
        return report;
    }

    private static int archivedReport() {
        int report = begunReport();
        for (String department : List.of("international", "education", "promotion")) {
            complete("drafter-" + department, report, "{\"outcome\":\"submit\"}");
        }
        complete("acting-head", report, "{\"outcome\":\"accept\"}");
        complete("acting-head", report, SIGN);
        complete("council", report, Today.adoption("21"));
        complete("council", report, SIGN);
        return report;
    }

    private static void complete(String user, int report, String body) {
        String task = Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter((JsonObject each) -> each.getInt("reportId") == report)
                .map(each -> each.getString("id"))
                .findFirst()
                .orElseThrow();
        Api.as(user).post("/v1/tasks/" + task + "/complete", body).isOk();
    }

    private Path copy(Path backup, String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String file : list(backup)) {
            Files.copy(backup.resolve(file), copy.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }

    private static List<String> list(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
