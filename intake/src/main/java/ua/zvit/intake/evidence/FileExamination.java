package ua.zvit.intake.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.intake.evidence.UnfitFileException.Reason;
import ua.zvit.shared.EvidenceKind;

/** Tells by its first bytes what a file is, and has it looked at by whoever knows that kind. */
public final class FileExamination {
    private static final int HEAD = 16;
    private static final int PDF_WITHIN = 1024;
    private static final String PACKED = "504b0304";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    /** RAR, 7z, gzip, bzip2, xz, an empty ZIP, a ZIP in parts. */
    private static final List<String> ARCHIVES =
            List.of("526172211a07", "377abcaf271c", "1f8b", "425a68", "fd377a585a", "504b0506", "504b0708");

    private static final Map<String, EvidenceKind> PICTURES = Map.of(
            "89504e470d0a1a0a", EvidenceKind.PNG,
            "ffd8ff", EvidenceKind.JPEG,
            "49492a00", EvidenceKind.TIFF,
            "4d4d002a", EvidenceKind.TIFF);

    private FileExamination() {}

    /** @throws UnfitFileException when it is not to be kept */
    public static ExaminedFile of(byte[] file) {
        if (file.length == 0) {
            throw new UnfitFileException(Reason.EMPTY);
        }
        String head = head(file);
        Optional<EvidenceKind> picture = PICTURES.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (picture.isPresent()) {
            return new ExaminedFile(picture.get(), 0, PictureSight.of(file));
        }
        if (ARCHIVES.stream().anyMatch(head::startsWith)) {
            throw new UnfitFileException(Reason.ARCHIVE);
        }
        if (head.startsWith(PACKED)) {
            return ExaminedFile.of(OfficeFile.packed(file));
        }
        if (head.startsWith(COMPOUND)) {
            return ExaminedFile.of(OfficeFile.compound(file));
        }
        String begins = new String(file, 0, Math.min(PDF_WITHIN, file.length), StandardCharsets.ISO_8859_1);
        return begins.contains("%PDF-") ? PdfSight.of(file) : text(file);
    }

    private static String head(byte[] file) {
        return HexFormat.of().formatHex(file, 0, Math.min(HEAD, file.length));
    }

    /** Text holds no control characters but those of lines, or says by its first two bytes that it is wide. */
    private static ExaminedFile text(byte[] file) {
        boolean wide = head(file).startsWith("fffe") || head(file).startsWith("feff");
        for (byte each : file) {
            boolean control = each >= 0 && each < ' ' && "\t\r\n\f".indexOf(each) < 0;
            if (control && !wide) {
                throw new UnfitFileException(Reason.TYPE);
            }
        }
        return ExaminedFile.of(EvidenceKind.TEXT);
    }
}
