package ua.zvit.archive.former;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.archive.values.JudgedFiles.Part;
import ua.zvit.signature.collection.ValidationRecord;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureResult;

/**
 * Names the files of a former report as they will lie in the package, and writes down what was found out about each
 * signature, with the certificates and revocation lists it was found out with.
 */
public final class JudgedParts {
    private static final String JSON = "application/json";

    private final Instant at;
    private final List<Part> papers = new ArrayList<>();
    private final List<Part> found = new ArrayList<>();
    private final List<CopySignature> signatures = new ArrayList<>();
    private int scans;
    private int signed;

    private JudgedParts(Instant at) {
        this.at = at;
    }

    /**
     * @param judgement that looks at the files
     * @param validationData certificates and revocation lists of today
     * @param data the report's data, JSON; null when there are none
     * @param told what they tell
     * @param at when the files are judged
     */
    public static JudgedFiles of(
            FileJudgement judgement,
            List<GivenFile> given,
            byte[] validationData,
            byte[] data,
            FormerFacts told,
            Instant at) {
        List<SeenFile> seen = judgement.judge(given);
        JudgedParts parts = new JudgedParts(at);
        List<SeenFile> covered = seen.stream()
                .map(SeenFile::content)
                .filter(content -> content != null && !content.isSigned())
                .toList();
        seen.stream().filter(file -> !covered.contains(file)).forEach(parts::add);
        return parts.all(validationData, data, told);
    }

    private JudgedFiles all(byte[] validationData, byte[] data, FormerFacts told) {
        List<Part> all = new ArrayList<>(papers);
        all.addAll(found);
        if (!signatures.isEmpty()) {
            all.add(made("validation-data.p7c", FileRole.VALIDATION_DATA, "application/pkcs7-mime", validationData));
        }
        if (data != null) {
            all.add(made("data.json", FileRole.DATA, JSON, data));
        }
        return new JudgedFiles(List.copyOf(all), List.copyOf(signatures), told);
    }

    private void add(SeenFile file) {
        if (!file.isSigned()) {
            scans++;
            papers.add(part("scan-" + scans, file, FileRole.SCAN));
            return;
        }
        signed++;
        String stem = "signed-" + signed;
        if (file.content() != null && !file.content().isSigned()) {
            papers.add(part(stem + ".content", file.content(), FileRole.SIGNED_CONTENT));
        }
        Part part = part(stem, file, FileRole.SIGNED_COPY);
        papers.add(part);
        int number = 0;
        for (SignatureResult result : file.report().signatures()) {
            number++;
            record(stem + ".validation-" + number + ".json", part, file.report().format(), result);
        }
    }

    private void record(String name, Part part, SignatureFormat format, SignatureResult result) {
        byte[] record = ValidationRecord.write(format, result, at).getBytes(StandardCharsets.UTF_8);
        found.add(made(name, FileRole.VALIDATION, JSON, record));
        signatures.add(new CopySignature(
                part.name(),
                format.label(),
                result.signer() == null ? null : result.signer().name(),
                result.signer() == null ? null : result.signer().organisation(),
                result.signingTime(),
                result.timeProven(),
                result.algorithm(),
                result.integrity(),
                result.certificate(),
                result.trust()));
    }

    private static Part part(String stem, SeenFile file, FileRole role) {
        boolean paper = file.paper() != null;
        SignatureFormat format = paper ? SignatureFormat.PADES : file.report().format();
        return new Part(
                stem + (paper ? "." + file.paper().ending() : format.extension()),
                role.code(),
                paper ? file.paper().mediaType() : format.mediaType(),
                file.file().name(),
                file.file().content());
    }

    private static Part made(String name, FileRole role, String mediaType, byte[] content) {
        return new Part(name, role.code(), mediaType, null, content);
    }
}
