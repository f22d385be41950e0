package ua.zvit.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.format.raw.SafeZip;

/** The kinds of files that are read, told apart by what is in them. */
public enum FileFormat {
    DOCX,
    DOC,
    ODT,
    XLSX,
    XLS,
    ODS,
    CSV,
    PDF,
    HTML;

    private static final int HEAD = 4096;

    /** @throws UnreadableFileException for any other kind, and for what is locked by a password */
    public static FileFormat of(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        if (begins(file, 0, 'P', 'K', 3, 4)) {
            return packed(file);
        }
        if (begins(file, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        return text(file, head);
    }

    private static FileFormat text(byte[] file, String head) {
        boolean wide = begins(file, 0, 0xFF, 0xFE) || begins(file, 0, 0xFE, 0xFF);
        boolean binary = head.chars()
                        .filter(each -> each < ' ' && "\t\r\n\f".indexOf(each) < 0)
                        .count()
                > 0;
        if (binary && !wide || head.startsWith("{\\rtf")) {
            throw new UnreadableFileException(Reason.UNKNOWN_TYPE);
        }
        String lower = head.toLowerCase(Locale.ROOT).replace("\0", "");
        boolean markup = lower.stripLeading().startsWith("<") || lower.contains("<html") || lower.contains("<table");
        if (lower.stripLeading().startsWith("<?xml") && !lower.contains("<html")) {
            throw new UnreadableFileException(Reason.UNKNOWN_TYPE);
        }
        return markup
                        && (lower.contains("<html")
                                || lower.contains("<table")
                                || lower.contains("<body")
                                || lower.contains("<!doctype html")
                                || lower.contains("<p"))
                ? HTML
                : CSV;
    }

    private static FileFormat packed(byte[] file) {
        SafeZip zip = SafeZip.open(file);
        Optional<String> type = zip.text("mimetype");
        if (type.isPresent() && type.get().contains("opendocument")) {
            boolean sheet = type.get().contains("spreadsheet");
            if (!sheet && !type.get().contains("opendocument.text")) {
                throw new UnreadableFileException(Reason.UNKNOWN_TYPE);
            }
            return sheet ? ODS : ODT;
        }
        if (zip.has("word/document.xml")) {
            return DOCX;
        }
        if (zip.has("xl/workbook.xml")) {
            return XLSX;
        }
        String types = zip.text("[Content_Types].xml").orElse("");
        if (types.contains("wordprocessingml.document.main") || types.contains("ms-word.document.macroEnabled.main")) {
            return DOCX;
        }
        throw new UnreadableFileException(Reason.UNKNOWN_TYPE);
    }

    private static FileFormat compound(byte[] file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFileException(Reason.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return XLS;
            }
            throw new UnreadableFileException(Reason.UNKNOWN_TYPE);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    private static boolean begins(byte[] file, int from, int... bytes) {
        return file.length >= from + bytes.length
                && IntStream.range(0, bytes.length).allMatch(index -> (file[from + index] & 0xFF) == bytes[index]);
    }
}
