package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import ua.zvit.archive.store.ArchiveStore;
import ua.zvit.shared.Settings;
import ua.zvit.shared.store.DirectoryStore;
import ua.zvit.shared.store.PendingContents;

/**
 * The store that the installation has chosen: a directory ({@code zvit.archive.store}), else the database. What was
 * kept in the database before a directory was chosen is still found there.
 */
@ApplicationScoped
public class ConfiguredStore implements ArchiveStore {
    private DatabaseStore database;
    private PendingContents pending;
    private Optional<DirectoryStore> directory;

    protected ConfiguredStore() {}

    @Inject
    public ConfiguredStore(DatabaseStore database, PendingContents pending) {
        this.database = database;
        this.pending = pending;
        this.directory = Settings.text("zvit.archive.store").map(Path::of).map(DirectoryStore::new);
    }

    @Override
    public void put(String sha256, byte[] content) {
        directory.ifPresentOrElse(files -> pending.put(files, sha256, content), () -> database.put(sha256, content));
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        return directory.flatMap(files -> files.get(sha256)).or(() -> database.get(sha256));
    }

    @Override
    public void remove(String sha256) {
        directory.ifPresent(files -> files.remove(sha256));
        database.remove(sha256);
    }
}
