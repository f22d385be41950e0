package ua.zvit.intake.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.evidence.UnfitFileException.Reason;
import ua.zvit.intake.format.raw.SafeZip;
import ua.zvit.shared.EvidenceKind;

/** Office files: which program's, whether locked by a password, whether with macros. */
final class OfficeFile {
    private static final Map<String, EvidenceKind> BY_PART = Map.of(
            "word/document.xml", EvidenceKind.DOCX,
            "xl/workbook.xml", EvidenceKind.XLSX,
            "ppt/presentation.xml", EvidenceKind.PPTX);

    private static final Map<String, EvidenceKind> BY_TYPE = Map.of(
            EvidenceKind.ODT.mediaType(), EvidenceKind.ODT,
            EvidenceKind.ODS.mediaType(), EvidenceKind.ODS,
            EvidenceKind.ODP.mediaType(), EvidenceKind.ODP);

    /** Storages in which old office files keep their macros. */
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private static final int FLAGS_AT = 0x0A;
    private static final int WORD_LOCKED = 0x0100;
    private static final int SHEET_LOCKED = 0x2F;
    private static final int RECORD_HEAD = 4;
    /** The lock of a sheet stands among its first records. */
    private static final int FIRST_RECORDS = 8;

    private OfficeFile() {}

    static EvidenceKind packed(byte[] file) {
        SafeZip zip = opened(file);
        EvidenceKind kind = kind(zip);
        boolean macros = zip.hasAny("vbaproject.bin")
                || zip.hasAny("script-lc.xml")
                || zip.hasWithin("Scripts/")
                || zip.text("[Content_Types].xml").orElse("").contains("macroEnabled");
        if (macros) {
            throw new UnfitFileException(Reason.MACROS);
        }
        if (zip.text("META-INF/manifest.xml").orElse("").contains("encryption-data")) {
            throw new UnfitFileException(Reason.PASSWORD);
        }
        return kind;
    }

    private static SafeZip opened(byte[] file) {
        try {
            return SafeZip.open(file);
        } catch (UnreadableFileException refused) {
            throw new UnfitFileException(
                    switch (refused.reason()) {
                        case PASSWORD -> Reason.PASSWORD;
                        case BOMB -> Reason.COMPLEX;
                        default -> Reason.BROKEN;
                    },
                    refused);
        }
    }

    private static EvidenceKind kind(SafeZip zip) {
        EvidenceKind told = BY_TYPE.get(zip.text("mimetype").orElse("").strip());
        return told != null
                ? told
                : BY_PART.entrySet().stream()
                        .filter(part -> zip.has(part.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() -> new UnfitFileException(Reason.ARCHIVE));
    }

    static EvidenceKind compound(byte[] file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = system.getRoot();
            boolean word = root.hasEntryCaseInsensitive("WordDocument");
            boolean sheet = root.hasEntryCaseInsensitive("Workbook");
            if (root.hasEntryCaseInsensitive("EncryptedPackage")
                    || word && isLockedWord(root)
                    || sheet && isLockedSheet(root)) {
                throw new UnfitFileException(Reason.PASSWORD);
            }
            if (!word && !sheet) {
                throw new UnfitFileException(Reason.TYPE);
            }
            if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
                throw new UnfitFileException(Reason.MACROS);
            }
            return word ? EvidenceKind.DOC : EvidenceKind.XLS;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnfitFileException(Reason.BROKEN, broken);
        }
    }

    /** The flag fEncrypted of the file information block. */
    private static boolean isLockedWord(DirectoryNode root) throws IOException {
        try (DocumentInputStream stream = root.createDocumentInputStream("WordDocument")) {
            byte[] head = stream.readNBytes(FLAGS_AT + LittleEndian.SHORT_SIZE);
            return (LittleEndian.getUShort(head, FLAGS_AT) & WORD_LOCKED) != 0;
        }
    }

    /** A record FILEPASS among the first ones. */
    private static boolean isLockedSheet(DirectoryNode root) throws IOException {
        try (DocumentInputStream stream = root.createDocumentInputStream("Workbook")) {
            for (int record = 0; record < FIRST_RECORDS; record++) {
                byte[] head = stream.readNBytes(RECORD_HEAD);
                if (head.length < RECORD_HEAD) {
                    return false;
                }
                if (LittleEndian.getUShort(head, 0) == SHEET_LOCKED) {
                    return true;
                }
                stream.skipNBytes(LittleEndian.getUShort(head, LittleEndian.SHORT_SIZE));
            }
            return false;
        }
    }
}
