package ua.zvit.intake.format.raw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;

/**
 * The texts of a packed file, unpacked once and within limits, whatever its directory claims. Pictures and the like are
 * known by name only.
 */
public final class SafeZip {
    private static final Pattern MEDIA = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svm|ttf|odttf|bin|wav|mp4|ico)$|(?:^|.*/)(?:media|Pictures|fonts|Thumbnails)/.*");

    private final Map<String, byte[]> entries = new HashMap<>();

    private SafeZip() {}

    public static SafeZip open(byte[] file) {
        SafeZip zip = new SafeZip();
        long total = 0;
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > Limits.ENTRIES) {
                    throw new UnreadableFileException(Reason.BOMB);
                }
                boolean media = MEDIA.matcher(entry.getName()).matches();
                byte[] content = media ? skipped(in, file.length) : unpacked(in, file.length, total);
                total += content.length;
                zip.entries.put(entry.getName(), content);
            }
        } catch (ZipException locked) {
            boolean encrypted =
                    String.valueOf(locked.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt");
            throw new UnreadableFileException(encrypted ? Reason.PASSWORD : Reason.BROKEN, locked);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
        if (zip.entries.isEmpty()) {
            throw new UnreadableFileException(Reason.BROKEN);
        }
        return zip;
    }

    private static byte[] unpacked(InputStream in, int packed, long before) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            check(before + out.size(), packed);
        }
        return out.toByteArray();
    }

    private static byte[] skipped(InputStream in, int packed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            check(size, packed);
        }
        return new byte[0];
    }

    private static void check(long size, int packed) {
        if (size > Limits.UNPACKED || size > Limits.SMALL && size / Math.max(1, packed) > Limits.RATIO) {
            throw new UnreadableFileException(Reason.BOMB);
        }
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public boolean hasAny(String end) {
        return entries.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(end));
    }

    /** @return whether a file lies in that folder or deeper; the folder with its slash */
    public boolean hasWithin(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder) && !name.endsWith("/"));
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Optional<String> text(String name) {
        return bytes(name).map(content -> new String(content, StandardCharsets.UTF_8));
    }
}
