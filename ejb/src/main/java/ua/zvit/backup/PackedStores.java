package ua.zvit.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.store.ContentName;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.DirectoryStore;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.chosen.StoreSettings;

/**
 * The stores outside of the database in which an installation keeps contents by their hash, each use as a part of its own;
 * what lies in the database instead goes with that. They are taken before the database and once more after it: so they hold
 * whatever the database names, also what was disposed of, removed, added or moved in between. What is more than that does no
 * harm there. A part is laid out alike wherever its contents came from, so it may come back into another sort of store.
 */
final class PackedStores implements Closeable {
    private final List<Part> parts = new ArrayList<>();

    private record Part(List<OuterStore> stores, PackedFolder packed) {}

    /** Begins a part for every use that has a store outside of the database. */
    static PackedStores into(Path target) throws IOException {
        PackedStores stores = new PackedStores();
        for (ContentUse use : ContentUse.values()) {
            List<OuterStore> outer = StoreSettings.outer(use).toList();
            if (!outer.isEmpty()) {
                stores.parts.add(new Part(outer, new PackedFolder(target.resolve(use.code() + ".zip"))));
            }
        }
        return stores;
    }

    /** Packs what is not packed yet, without what is still being written. */
    void add() throws IOException {
        for (Part part : parts) {
            for (OuterStore store : part.stores()) {
                add(store, part.packed());
            }
        }
    }

    private static void add(OuterStore store, PackedFolder packed) throws IOException {
        if (store instanceof DirectoryStore directory) {
            packed.add(Path.of(directory.place()), path -> path.startsWith(".incoming"));
            return;
        }
        for (String sha256 : store.hashes()) {
            InputStream content = store.open(sha256).orElse(null);
            if (content != null) {
                packed.add(ContentName.of(sha256), content);
            }
        }
    }

    /**
     * Puts the contents of a part into a store that is no directory.
     *
     * @throws IOException also for what is not the content that its name says
     */
    static void unpack(Path packed, OuterStore store) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = zip.readAllBytes();
                    String sha256 = ContentName.hash(entry.getName())
                            .filter(Sha256.hex(content)::equals)
                            .orElseThrow(() -> new IOException(packed.getFileName() + " is damaged"));
                    store.put(sha256, content);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.packed().close();
        }
    }
}
