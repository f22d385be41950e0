package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.signature.SignedDocuments;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signature.values.SignedFile;
import ua.zvit.signatures.cms.ValidationData;

/**
 * The signatures of a report as files of its package: those made outside with the bytes they cover, what was found out
 * about each, and the certificates and revocation lists that it was found out with. An earlier signed state of the
 * document stands inside the final one, byte for byte in front, and is not kept twice. Void signatures stay out: the
 * history tells of them.
 */
@ApplicationScoped
class SignatureFiles {
    private static final String PDF = "application/pdf";

    private SignedDocuments documents;
    private TrustConfiguration trust;

    protected SignatureFiles() {}

    @Inject
    SignatureFiles(SignedDocuments documents, TrustConfiguration trust) {
        this.documents = documents;
        this.trust = trust;
    }

    byte[] document(long reportId) {
        return documents.finalPdf(reportId);
    }

    /** @param document the final PDF */
    List<PackedFile> of(long reportId, byte[] document) {
        List<PackedFile> files = new ArrayList<>();
        documents
                .readingCopy(reportId)
                .ifPresent(copy -> files.add(new PackedFile("reading-copy.pdf", FileRole.READING_COPY, PDF, copy)));
        int number = 0;
        for (SignedFile signed : documents.of(reportId)) {
            if (!signed.voided()) {
                number++;
                add(files, "signature-" + number, signed, document);
            }
        }
        if (number > 0) {
            files.add(new PackedFile(
                    "validation-data.p7c",
                    FileRole.VALIDATION_DATA,
                    "application/pkcs7-mime",
                    ValidationData.of(trust.anchors().certificates(), trust.revocationLists())));
        }
        return files;
    }

    private static void add(List<PackedFile> files, String stem, SignedFile signed, byte[] document) {
        if (!isInside(signed.file(), document)) {
            String ending = ending(signed);
            files.add(new PackedFile(stem + ending, FileRole.SIGNATURE, mediaType(ending), signed.file()));
            if (!ending.equals(".pdf") && signed.content() != null) {
                files.add(new PackedFile(stem + ".content.pdf", FileRole.SIGNED_CONTENT, PDF, signed.content()));
            }
        }
        files.add(PackedFile.json(
                stem + ".validation.json",
                FileRole.VALIDATION,
                signed.validationJson().getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isInside(byte[] file, byte[] document) {
        return file.length <= document.length && Arrays.equals(file, 0, file.length, document, 0, file.length);
    }

    private static String ending(SignedFile signed) {
        return switch (signed.format().toUpperCase(Locale.ROOT)) {
            case "PADES" -> ".pdf";
            case "CADES" -> ".p7s";
            default -> ".asice";
        };
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case ".pdf" -> PDF;
            case ".p7s" -> "application/pkcs7-signature";
            default -> "application/vnd.etsi.asic-e+zip";
        };
    }
}
