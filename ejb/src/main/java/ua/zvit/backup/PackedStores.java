package ua.zvit.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.Settings;

/**
 * The folders in which an installation keeps contents by their hash, each as a part of its own; what lies in the
 * database instead goes with that. They are taken before the database and once more after it: so they hold whatever the
 * database names, also what was disposed of, removed or added in between. What is more than that does no harm there.
 */
final class PackedStores implements Closeable {
    private final List<Store> stores = new ArrayList<>();

    private record Store(Path folder, PackedFolder packed) {}

    /** Begins a part for every folder that the settings name. */
    static PackedStores into(Path target) throws IOException {
        PackedStores stores = new PackedStores();
        stores.begin("zvit.archive.store", target.resolve("archive.zip"));
        stores.begin("zvit.evidence.store", target.resolve("evidence.zip"));
        return stores;
    }

    private void begin(String setting, Path part) throws IOException {
        Optional<Path> folder = Settings.text(setting).map(Path::of);
        if (folder.isPresent()) {
            stores.add(new Store(folder.get(), new PackedFolder(part)));
        }
    }

    /** Packs what is not packed yet, without what is still being written. */
    void add() throws IOException {
        for (Store store : stores) {
            store.packed().add(store.folder(), path -> path.startsWith(".incoming"));
        }
    }

    @Override
    public void close() throws IOException {
        for (Store store : stores) {
            store.packed().close();
        }
    }
}
