package ua.zvit.shared.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.zvit.shared.outage.StoreAway;

/**
 * Contents as read-only files {@code ab/cd/abcd…} of a directory. A file appears under its name whole and written to the
 * disk, or not at all, and never replaces another: it is written under a name of its own, forced to the disk, and then
 * linked. The two halves may be done apart, so that what is never published leaves nothing behind.
 */
public final class DirectoryStore implements OuterStore {
    private static final String INCOMING = ".incoming";

    private final Path root;

    public DirectoryStore(Path root) {
        this.root = root;
    }

    /** A content that is written and forced to the disk, but not there under its name yet. */
    public record Written(String sha256, Path file) {}

    @Override
    public void put(String sha256, byte[] content) {
        if (holds(sha256)) {
            return;
        }
        Written staged = stage(sha256, content);
        try {
            publish(staged);
        } finally {
            discard(staged);
        }
    }

    /** Writes the content where nobody looks for it. */
    public Written stage(String sha256, byte[] content) {
        Path incoming = root.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(path(sha256).getParent());
            Files.createDirectories(incoming.getParent());
            write(incoming, content);
            return new Written(sha256, incoming);
        } catch (IOException failed) {
            discard(new Written(sha256, incoming));
            throw new StoreAway("The directory of contents does not take " + sha256, failed);
        }
    }

    /** Gives the content its name; does nothing when it is there already. */
    public void publish(Written staged) {
        Path target = path(staged.sha256());
        try {
            link(target, staged.file());
            force(target.getParent());
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not take " + staged.sha256(), failed);
        }
    }

    /** Takes away what was staged; what was published stays. */
    public void discard(Written staged) {
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
        return root.resolve(ContentName.of(sha256));
    }

    @Override
    public Optional<OuterStore.Staged> prepare(String sha256, byte[] content) {
        if (holds(sha256)) {
            return Optional.empty();
        }
        Written staged = stage(sha256, content);
        return Optional.of(new OuterStore.Staged() {
            @Override
            public void publish() {
                DirectoryStore.this.publish(staged);
            }

            @Override
            public void discard() {
                DirectoryStore.this.discard(staged);
            }
        });
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        try {
            return Optional.of(Files.newInputStream(path(sha256)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not give " + sha256, failed);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(path(sha256));
    }

    @Override
    public String place() {
        return root.toString();
    }

    @Override
    public boolean answers() {
        return Files.isDirectory(root) && Files.isWritable(root);
    }

    @Override
    public List<String> hashes() {
        List<String> hashes = new ArrayList<>();
        list(kept -> {
            kept.sha256().ifPresent(hashes::add);
            return true;
        });
        return hashes;
    }

    @Override
    public void list(Predicate<Kept> listener) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new Listing(listener));
        } catch (IOException failed) {
            throw new StoreAway("The directory of contents does not tell what is in it", failed);
        }
    }

    /** Tells the files of the directory; one that disappears meanwhile is none. */
    private final class Listing extends SimpleFileVisitor<Path> {
        private final Predicate<Kept> listener;

        Listing(Predicate<Kept> listener) {
            this.listener = listener;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            String name = root.relativize(file).toString().replace('\\', '/');
            Kept kept = new Kept(
                    name, ContentName.hash(name), about.lastModifiedTime().toInstant());
            return listener.test(kept) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
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
        discard(new Written(file.getFileName().toString(), file));
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
