package ua.zvit.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A folder that somebody goes on changing, as one file (zip). What disappears meanwhile is left out; empty folders are kept,
 * for PostgreSQL wants them. A file is taken once, whatever is packed again later.
 */
final class PackedFolder implements Closeable {
    private final FileChannel file;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    PackedFolder(Path target) throws IOException {
        file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Packs what is not packed yet; {@code left} says what stays away, by its path within the folder. */
    void add(Path folder, Predicate<String> left) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                String name = name(folder, directory);
                if (!name.isEmpty() && left.test(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!name.isEmpty() && names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                    zip.closeEntry();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
                String name = name(folder, found);
                if (attributes.isRegularFile() && !left.test(name) && !names.contains(name)) {
                    add(name, found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static String name(Path folder, Path found) {
        return folder.relativize(found).toString().replace('\\', '/');
    }

    /** Packs one file; one that is gone is left out. */
    void add(String name, Path found) throws IOException {
        try (InputStream in = Files.newInputStream(found)) {
            names.add(name);
            zip.putNextEntry(new ZipEntry(name));
            in.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** Packs a content that comes from elsewhere, and closes it; one that is packed already is left out. */
    void add(String name, InputStream content) throws IOException {
        try (content) {
            if (names.add(name)) {
                zip.putNextEntry(new ZipEntry(name));
                content.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends the file and forces it to the disk. */
    @Override
    public void close() throws IOException {
        try (file) {
            zip.finish();
            zip.flush();
            file.force(true);
            zip.close();
        }
    }

    /**
     * Lays the files out in a folder that does not hold them yet, each of them forced to the disk. The folder is there
     * afterwards also when it held nothing: the verification of a restored archive looks for it.
     */
    static void unpack(Path packed, Path folder) throws IOException {
        // one that is there may be a link, which Java 17 takes for no folder here
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder.normalize())) {
                    throw new IOException(entry.getName() + " leads out of the folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    write(zip, target);
                }
            }
        }
    }

    private static void write(InputStream content, Path target) throws IOException {
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }
}
