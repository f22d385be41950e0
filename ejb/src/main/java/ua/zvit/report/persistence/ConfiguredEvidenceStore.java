package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.report.evidence.EvidenceDirectory;
import ua.zvit.report.evidence.EvidenceStore;
import ua.zvit.shared.store.DirectoryStore;
import ua.zvit.shared.store.PendingContents;

/**
 * The store that the installation has chosen: a directory ({@code zvit.evidence.store}), else the database. What was kept in
 * the database before a directory was chosen is still found there.
 */
@ApplicationScoped
public class ConfiguredEvidenceStore implements EvidenceStore {
    private EvidenceDatabaseStore database;
    private PendingContents pending;
    private Optional<DirectoryStore> directory;

    protected ConfiguredEvidenceStore() {}

    @Inject
    public ConfiguredEvidenceStore(EvidenceDatabaseStore database, PendingContents pending) {
        this.database = database;
        this.pending = pending;
        this.directory = EvidenceDirectory.chosen().map(DirectoryStore::new);
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

    @Override
    public List<String> hashes() {
        return Stream.concat(
                        directory.map(DirectoryStore::hashes).orElse(List.of()).stream(), database.hashes().stream())
                .distinct()
                .toList();
    }

    @Override
    public void sweep(Instant before) {
        directory.ifPresent(files -> files.sweep(before));
    }
}
