package ua.zvit.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.shared.Sha256;

class DirectoryStoreTest {
    private static final byte[] CONTENT = {1, 2, 3};
    private static final String HASH = Sha256.hex(CONTENT);

    @TempDir
    Path root;

    @Test
    void tellsWhatItKeepsAndSweepsOnlyWhatWasLeftHalfWritten() {
        DirectoryStore store = new DirectoryStore(root);
        store.put(HASH, CONTENT);
        DirectoryStore.Written left = store.stage(Sha256.hex(new byte[] {4}), new byte[] {4});
        assertThat(store.hashes()).containsExactly(HASH);
        store.sweep(Instant.now().minusSeconds(60));
        assertThat(left.file()).exists();
        store.sweep(Instant.now().plusSeconds(60));
        assertThat(left.file()).doesNotExist();
        assertThat(store.get(HASH)).isPresent();
    }

    @Test
    void givesBackWhatItKept() {
        DirectoryStore store = new DirectoryStore(root);
        store.put(HASH, CONTENT);
        assertThat(store.get(HASH)).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(CONTENT));
        assertThat(store.get(Sha256.hex(new byte[0]))).isEmpty();
    }

    @Test
    void neverOverwritesAndLeavesNothingHalfWritten() throws IOException {
        DirectoryStore store = new DirectoryStore(root);
        store.put(HASH, CONTENT);
        store.put(HASH, new byte[] {9});
        assertThat(Files.readAllBytes(store.path(HASH))).isEqualTo(CONTENT);
        try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(store.path(HASH));
        }
    }

    @Test
    void showsWhatIsStagedOnlyOnceItIsPublished() throws IOException {
        DirectoryStore store = new DirectoryStore(root);
        DirectoryStore.Written given = store.stage(HASH, CONTENT);
        DirectoryStore.Written twin = store.stage(HASH, CONTENT);
        assertThat(store.get(HASH)).isEmpty();
        store.publish(given);
        store.publish(twin);
        store.discard(given);
        store.discard(twin);
        assertThat(store.get(HASH)).isPresent();
        byte[] other = {4};
        store.discard(store.stage(Sha256.hex(other), other));
        try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(store.path(HASH));
        }
    }

    @Test
    void takesTheSameContentFromManyAtOnce() throws Exception {
        DirectoryStore store = new DirectoryStore(root);
        Callable<Void> put = () -> {
            store.put(HASH, CONTENT);
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (var done : threads.invokeAll(Collections.nCopies(40, put))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(store.get(HASH)).isPresent();
    }

    @Test
    void removesAndForgets() {
        DirectoryStore store = new DirectoryStore(root);
        store.put(HASH, CONTENT);
        store.remove(HASH);
        store.remove(HASH);
        assertThat(store.get(HASH)).isEmpty();
    }

    @Test
    void takesNoNameThatIsNoHash() {
        DirectoryStore store = new DirectoryStore(root);
        assertThatThrownBy(() -> store.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.put("A".repeat(64), CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }
}
