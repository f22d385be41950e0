package ua.zvit.shared.store.chosen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.DirectoryStore;

/** While contents move, each is found wherever it is. */
class ChosenStoreTest {
    private static final byte[] CONTENT = {1, 2, 3};
    private static final String HASH = Sha256.hex(CONTENT);

    @TempDir
    Path folder;

    private DirectoryStore chosen;
    private DirectoryStore former;
    private DirectoryStore last;
    private ChosenStore store;

    @BeforeEach
    void threeStores() {
        chosen = new DirectoryStore(folder.resolve("chosen"));
        former = new DirectoryStore(folder.resolve("former"));
        last = new DirectoryStore(folder.resolve("last"));
        store = new ChosenStore(Optional.of(chosen), Optional.of(former), last, null);
    }

    @Test
    void findsWhatHasNotMovedYet() {
        last.put(HASH, CONTENT);
        assertThat(store.get(HASH)).isPresent();
        assertThat(store.hashes()).containsExactly(HASH);
    }

    @Test
    void givesTheSoundOneOfTwo() throws IOException {
        former.put(HASH, CONTENT);
        Files.createDirectories(chosen.path(HASH).getParent());
        Files.write(chosen.path(HASH), new byte[] {9});
        assertThat(store.get(HASH))
                .hasValueSatisfying(given -> assertThat(given).isEqualTo(CONTENT));
        former.remove(HASH);
        assertThat(store.get(HASH))
                .hasValueSatisfying(given -> assertThat(given).isEqualTo(new byte[] {9}));
    }

    /** A folder where the file should be can't be read: a store that fails, not one that lacks the content. */
    @Test
    void isAwayOnlyWhenNobodyElseHasTheContent() throws IOException {
        Files.createDirectories(chosen.path(HASH));
        assertThatThrownBy(() -> store.get(HASH)).isInstanceOf(StoreAway.class);
        former.put(HASH, CONTENT);
        assertThat(store.get(HASH)).isPresent();
    }

    @Test
    void removesFromAllOfThem() {
        chosen.put(HASH, CONTENT);
        former.put(HASH, CONTENT);
        last.put(HASH, CONTENT);
        store.remove(HASH);
        assertThat(store.holds(HASH)).isFalse();
    }
}
