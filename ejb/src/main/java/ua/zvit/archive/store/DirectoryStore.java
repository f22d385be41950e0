package ua.zvit.archive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents as read-only files {@code ab/cd/abcd…} of a directory. A file appears under its name whole and written to the
 * disk, or not at all, and never replaces another: it is written under a name of its own, forced to the disk, and then
 * linked.
 */
public final class DirectoryStore implements ArchiveStore {
    private static final String HASH = "[0-9a-f]{64}";
    private static final String INCOMING = ".incoming";

    private final Path root;

    public DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(String sha256, byte[] content) {
        Path target = path(sha256);
        if (Files.exists(target)) {
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            Files.createDirectories(root.resolve(INCOMING));
            Path incoming = root.resolve(INCOMING).resolve(UUID.randomUUID().toString());
            try {
                write(incoming, content);
                link(target, incoming);
            } finally {
                Files.deleteIfExists(incoming);
            }
            force(target.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException("The archive's directory does not take " + sha256, failed);
        }
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        try {
            return Optional.of(Files.readAllBytes(path(sha256)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("The archive's directory does not give " + sha256, failed);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException("The archive's directory does not remove " + sha256, failed);
        }
    }

    /** Where a content lies, or would. */
    public Path path(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        file.toFile().setReadOnly();
    }

    private static void link(Path target, Path incoming) throws IOException {
        try {
            Files.createLink(target, incoming);
        } catch (FileAlreadyExistsException sameContent) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(incoming, target);
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
