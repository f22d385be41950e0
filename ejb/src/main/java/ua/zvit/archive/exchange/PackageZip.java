package ua.zvit.archive.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ua.zvit.shared.Fault;

/**
 * A package as one ZIP, in memory. Reading stops at the first sign of a bomb and at every name that is not one of the
 * order's, which no path is.
 */
public final class PackageZip {
    /** Bytes of a package as it is sent. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private static final int LARGEST_UNPACKED = 128 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int CHUNK = 64 * 1024;

    private PackageZip() {}

    /** @param at time of each entry, so that the same package gives the same bytes */
    public static byte[] write(Map<String, byte[]> entries, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setLastModifiedTime(FileTime.from(at));
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws UnsoundPackage when it is no ZIP, too large, or has a name that it may not have */
    public static Map<String, byte[]> read(byte[] file) throws UnsoundPackage {
        if (file.length > LARGEST) {
            throw tooLarge();
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!ExportNames.isAllowed(entry.getName())) {
                    throw UnsoundPackage.in(shown(entry.getName()), "package-name");
                }
                byte[] content = unpack(zip, left);
                left -= content.length;
                if (entries.put(entry.getName(), content) != null) {
                    throw UnsoundPackage.in(entry.getName(), "package-name-twice");
                }
                if (entries.size() > MOST_ENTRIES) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnsoundPackage(Fault.at(null, "file", "package-not-zip"));
        }
        if (entries.isEmpty()) {
            throw new UnsoundPackage(Fault.at(null, "file", "package-not-zip"));
        }
        return entries;
    }

    private static byte[] unpack(ZipInputStream zip, int left) throws IOException, UnsoundPackage {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > left) {
                throw tooLarge();
            }
        }
        return content.toByteArray();
    }

    private static UnsoundPackage tooLarge() {
        return new UnsoundPackage(Fault.at(null, "file", "package-too-large", LARGEST / 1024 / 1024));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }
}
