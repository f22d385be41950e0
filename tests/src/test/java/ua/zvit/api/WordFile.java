package ua.zvit.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An exported file in somebody's hands: words of it are changed as Word, LibreOffice or Excel would keep them. */
public final class WordFile {
    private static final Set<String> TEXTS = Set.of("word/document.xml", "content.xml", "xl/sharedStrings.xml");

    private WordFile() {}

    public static byte[] changed(byte[] file, String words, String others) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(TEXTS.contains(entry.getName()) ? replaced(content, words, others) : content);
                out.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] content, String words, String others) {
        return new String(content, StandardCharsets.UTF_8)
                .replace(words, others)
                .getBytes(StandardCharsets.UTF_8);
    }
}
