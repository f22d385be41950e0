package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectLockRetention;
import software.amazon.awssdk.services.s3.model.S3Exception;
import ua.zvit.rig.Rig;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.outage.Outage;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentName;
import ua.zvit.shared.store.DirectoryStore;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.chosen.ContentMove;
import ua.zvit.shared.store.chosen.MovedContents;
import ua.zvit.shared.store.s3.S3Place;
import ua.zvit.shared.store.s3.S3Settings;
import ua.zvit.shared.store.s3.S3Store;

/** Contents in a bucket of a real server of the S3 protocol, and their way there from a folder and back. */
class S3StoreIT {
    private static final byte[] CONTENT = "an act of the council".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Sha256.hex(CONTENT);
    private static final int YEAR = 365;

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        server = new S3Server(Files.createDirectory(home.resolve("kept")));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void givesBackWhatItKeptUnderThePlaceItWasGiven() throws IOException {
        S3Store store = store("one");
        assertThat(store.get(HASH)).isEmpty();
        assertThat(store.holds(HASH)).isFalse();
        store.put(HASH, CONTENT);
        store.put(HASH, CONTENT);
        assertThat(store.get(HASH)).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(CONTENT));
        assertThat(ContentName.digest(store.open(HASH).orElseThrow()).sha256()).isEqualTo(HASH);
        assertThat(store.hashes()).containsExactly(HASH);
        assertThat(store("other").holds(HASH)).isFalse();
        store.remove(HASH);
        store.remove(HASH);
        assertThat(store.get(HASH)).isEmpty();
        assertThat(store.answers()).isTrue();
    }

    @Test
    void writesNothingBeforeTheTransactionIsAboutToEnd() {
        S3Store store = store("staged");
        OuterStore.Staged failed = store.prepare(HASH, CONTENT).orElseThrow();
        failed.discard();
        assertThat(store.holds(HASH)).isFalse();
        OuterStore.Staged staged = store.prepare(HASH, CONTENT).orElseThrow();
        staged.publish();
        staged.discard();
        assertThat(store.holds(HASH)).isTrue();
        assertThat(store.prepare(HASH, CONTENT)).isEmpty();
    }

    @Test
    void theServerRefusesWhatIsNotTheContentOfItsName() {
        S3Store store = store("checked");
        assertThatThrownBy(() -> store.put(HASH, new byte[] {1})).isInstanceOf(StoreAway.class);
        assertThat(store.holds(HASH)).isFalse();
    }

    @Test
    void tellsStrangersFromContents() {
        S3Store store = store("mixed");
        store.put(HASH, CONTENT);
        try (S3Client client = client()) {
            client.putObject(put -> put.bucket(S3Server.BUCKET).key("mixed/notes.txt"), RequestBody.fromString("hm"));
        }
        Map<String, Optional<String>> all = new TreeMap<>();
        store.list(kept -> {
            assertThat(kept.changed()).isAfter(Instant.now().minus(Duration.ofHours(1)));
            return all.put(kept.name(), kept.sha256()) == null;
        });
        assertThat(all)
                .containsEntry("notes.txt", Optional.empty())
                .containsEntry(ContentName.of(HASH), Optional.of(HASH))
                .hasSize(2);
    }

    @Test
    void locksContentsOfTheArchiveUntilTheDayThatWasSet() {
        try (S3Client client = client()) {
            client.createBucket(bucket -> bucket.bucket("locked").objectLockEnabledForBucket(true));
            S3Settings settings = new S3Settings(
                    Optional.of(server.address()),
                    "us-east-1",
                    "somebody",
                    "something",
                    Duration.ofSeconds(5),
                    Optional.of(ObjectLockMode.COMPLIANCE),
                    YEAR);
            S3Store.locking(S3Place.of("s3://locked/archive"), settings).put(HASH, CONTENT);
            ObjectLockRetention kept = client.getObjectRetention(
                            get -> get.bucket("locked").key("archive/" + ContentName.of(HASH)))
                    .retention();
            assertThat(kept.modeAsString()).isEqualTo("COMPLIANCE");
            assertThat(kept.retainUntilDate())
                    .isBetween(
                            Instant.now().plus(Duration.ofDays(YEAR - 1)),
                            Instant.now().plus(Duration.ofDays(YEAR)));
            S3Store.of(S3Place.of("s3://locked/evidence"), settings).put(HASH, CONTENT);
            assertThatThrownBy(() -> client.getObjectRetention(
                            get -> get.bucket("locked").key("evidence/" + ContentName.of(HASH))))
                    .isInstanceOf(S3Exception.class);
        }
    }

    @Test
    void isAnOutageWhenTheServerIsGoneAndGoesOnWhenItIsBack() throws Exception {
        try (S3Server own = new S3Server(Files.createDirectory(folder.resolve("own")))) {
            S3Store store = store(own.address(), "lost");
            store.put(HASH, CONTENT);
            own.stop();
            Instant began = Instant.now();
            assertThatThrownBy(() -> store.get(HASH))
                    .satisfies(thrown -> assertThat(Outage.in(thrown)).contains(Outage.STORE_AWAY));
            assertThatThrownBy(() -> store.prepare(Sha256.hex(new byte[0]), new byte[0]))
                    .isInstanceOf(StoreAway.class);
            assertThat(store.answers()).isFalse();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(30));
            own.start();
            assertThat(store.get(HASH)).isPresent();
        }
    }

    /** A server that takes the connection and says nothing. */
    @Test
    void waitsForASilentServerNoLongerThanItsPatience() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            S3Settings settings = new S3Settings(
                    Optional.of(URI.create("http://127.0.0.1:" + silent.getLocalPort())),
                    "us-east-1",
                    "somebody",
                    "something",
                    Duration.ofSeconds(1),
                    Optional.empty(),
                    1);
            Instant began = Instant.now();
            assertThatThrownBy(
                            () -> S3Store.of(S3Place.of("s3://zvit"), settings).get(HASH))
                    .isInstanceOf(StoreAway.class);
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void contentsMoveFromAFolderAndBackAndWhatIsDamagedStays() throws IOException {
        DirectoryStore former = new DirectoryStore(folder.resolve("former"));
        S3Store chosen = store("moved");
        List<String> hashes = Stream.of("a", "b", "c")
                .map(String::getBytes)
                .peek(content -> former.put(Sha256.hex(content), content))
                .map(Sha256::hex)
                .toList();
        String damaged = "d".repeat(64);
        Files.createDirectories(former.path(damaged).getParent());
        Files.writeString(former.path(damaged), "not this");

        ContentMove there = new ContentMove(chosen, List.of(former));
        assertThat(there.copy(() -> false)).isEqualTo(new MovedContents(0, 0, 0, 0, false));
        assertThat(there.copy(() -> true)).isEqualTo(new MovedContents(3, 3, 0, 1, true));
        assertThat(chosen.hashes()).containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(former.hashes()).hasSize(4);
        assertThat(there.copy(() -> true)).isEqualTo(new MovedContents(0, 0, 0, 1, true));

        assertThat(there.forget(former, () -> true)).isEqualTo(new MovedContents(0, 0, 3, 2, true));
        assertThat(former.hashes()).containsExactly(damaged);
        DirectoryStore home = new DirectoryStore(folder.resolve("back"));
        assertThat(new ContentMove(home, List.of(chosen)).copy(() -> true).copied())
                .isEqualTo(3);
        assertThat(home.hashes()).containsExactlyInAnyOrderElementsOf(hashes);
    }

    @Test
    void theArchiveIsVerifiedBesideABucketAndNotWhenItIsGone() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "something");
        Map<String, String> settings = Map.of(
                "ZVIT_S3_ENDPOINT", server.address().toString(),
                "ZVIT_S3_ACCESS_KEY", "somebody",
                "ZVIT_S3_SECRET_KEY_FILE", secret.toString());
        store("verified").put(HASH, CONTENT);
        try (S3Client client = client()) {
            client.putObject(
                    put -> put.bucket(S3Server.BUCKET).key("verified/notes.txt"), RequestBody.fromString("hm"));
        }
        // what was put there within the hour may belong to a sealing under way, so nothing is said of it
        assertThat(verify(settings, "s3://zvit/verified")).isZero();
        assertThat(verify(settings, "s3://no-such-bucket/verified")).isEqualTo(2);
        assertThat(verify(Map.of(), "s3://zvit/verified")).isEqualTo(2);
    }

    private static int verify(Map<String, String> settings, String store) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ua.zvit.archive.VerifyArchiveCommand",
                        "--json")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("verify.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ZVIT_S3"));
        builder.environment().put("ZVIT_DB_URL", Rig.databaseUrl());
        builder.environment().put("ZVIT_DB_USER", "zvit");
        builder.environment()
                .put(
                        "ZVIT_DB_PASSWORD",
                        Files.readString(Rig.data().resolve("database-password"))
                                .strip());
        builder.environment().put("ZVIT_ARCHIVE_STORE", store);
        builder.environment().putAll(settings);
        return builder.start().waitFor();
    }

    private static S3Store store(String folder) {
        return store(server.address(), folder);
    }

    private static S3Store store(URI address, String folder) {
        S3Settings settings = new S3Settings(
                Optional.of(address), "us-east-1", "somebody", "something", Duration.ofSeconds(5), Optional.empty(), 1);
        return S3Store.of(S3Place.of("s3://" + S3Server.BUCKET + "/" + folder), settings);
    }

    private static S3Client client() {
        return S3Client.builder()
                .endpointOverride(server.address())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
