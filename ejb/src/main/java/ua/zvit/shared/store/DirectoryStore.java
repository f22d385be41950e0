package ua.zvit.shared.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.zvit.shared.outage.StoreAway;

/**
 * Contents as read-only files {@code ab/cd/abcd…} of a directory. A file appears under its name whole and written to the
 * disk, or not at all, and never replaces another: it is written under a name of its own, forced to the disk, and then
 * linked. The two halves may be done apart, so that what is never published leaves nothing behind.
 */
public final class DirectoryStore implements ContentStore {
    private static final String HASH = "[0-9a-f]{64}";
    private static final String INCOMING = ".incoming";

    private final Path root;

    public DirectoryStore(Path root) {
        this.root = root;
    }

    /** A content that is written and forced to the disk, but not there under its name yet. */
    public record Staged(String sha256, Path file) {}

    @Override
    public void put(String sha256, byte[] content) {
        if (Files.exists(path(sha256))) {
            return;
        }
        Staged staged = stage(sha256, content);
        try {
            publish(staged);
        } finally {
            discard(staged);
        }
    }

    /** Writes the content where nobody looks for it. */
    public Staged stage(String sha256, byte[] content) {
        Path incoming = root.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(path(sha256).getParent());
            Files.createDirectories(incoming.getParent());
            write(incoming, content);
            return new Staged(sha256, incoming);
        } catch (IOException failed) {
            discard(new Staged(sha256, incoming));
            throw new StoreAway("The directory of contents does not take " + sha256, failed);
        }
    }

    /** Gives the content its name; does nothing when it is there already. */
    public void publish(Staged staged) {
        Path target = path(staged.sha256());
        try {
            link(target, staged.file());
            force(target.getParent());
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not take " + staged.sha256(), failed);
        }
    }

    /** Takes away what was staged; what was published stays. */
    public void discard(Staged staged) {
        try {
            Files.deleteIfExists(staged.file());
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not let go of " + staged.sha256(), failed);
        }
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        try {
            return Optional.of(Files.readAllBytes(path(sha256)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not give " + sha256, failed);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not remove " + sha256, failed);
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

    public Path root() {
        return root;
    }

    /** @return true when the file lies where a content of its name would */
    public boolean isContent(Path file) {
        String name = file.getFileName().toString();
        return name.matches(HASH) && path(name).equals(file);
    }

    /** @return the hash of every content, in no order */
    public List<String> hashes() {
        return files(root)
                .filter(this::isContent)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** Takes away what was staged before then and never published, because a server was stopped in between. */
    public void sweep(Instant before) {
        files(root.resolve(INCOMING)).filter(file -> isOlder(file, before)).forEach(this::forget);
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not tell what is in it", failed);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private void forget(Path file) {
        discard(new Staged(file.getFileName().toString(), file));
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
            move(target, incoming);
        }
    }

    private static void move(Path target, Path incoming) throws IOException {
        try {
            Files.move(incoming, target);
        } catch (FileAlreadyExistsException sameContent) {
            return;
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
