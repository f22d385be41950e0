package ua.zvit.signatures.asic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.xades.XadesSignatures;

/** An ASiC container with its signatures. A document that none of them covers is told with each. */
public final class AsicContainer {

    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final int MAXIMUM_SIGNATURE_FILES = 50;

    private final AsicArchive archive;
    private final byte[] content;

    /**
     * Unpacks a container.
     *
     * @param content the document that was given out to be signed; null when there is nothing to compare with
     */
    public AsicContainer(byte[] file, byte[] content) throws UnreadableFile {
        this.archive = AsicArchive.open(file);
        this.content = content;
        if (signatureFiles(".p7s").isEmpty() && signatureFiles(".xml").isEmpty()) {
            throw new UnreadableFile(archive.meta("").isEmpty() ? Reason.UNKNOWN_FORMAT : Reason.NOT_SIGNED);
        }
    }

    public static boolean looksLikeZip(byte[] file) {
        return file.length > ZIP_MAGIC.length
                && Arrays.equals(file, 0, ZIP_MAGIC.length, ZIP_MAGIC, 0, ZIP_MAGIC.length);
    }

    public SignatureFormat format() {
        byte[] type = archive.content("mimetype");
        if (type != null) {
            return new String(type, StandardCharsets.US_ASCII).contains("asic-s")
                    ? SignatureFormat.ASIC_S
                    : SignatureFormat.ASIC_E;
        }
        return archive.content("META-INF/signature.p7s") == null ? SignatureFormat.ASIC_E : SignatureFormat.ASIC_S;
    }

    /** Contents of the documents, in the order of the archive. */
    public List<byte[]> documents() {
        return archive.documents().stream().map(archive::content).toList();
    }

    public List<SignatureFacts> signatures(ValidationMaterial configured) throws UnreadableFile {
        List<SignatureFacts> facts = new ArrayList<>();
        List<Map<String, String>> types = new ArrayList<>();
        for (FoundInContainer found : found(configured)) {
            facts.addAll(found.facts());
            types.add(found.types());
        }
        if (facts.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_SIGNED);
        }
        Set<String> covered = new HashSet<>();
        facts.forEach(signature -> covered.addAll(signature.covered()));
        List<SignatureProblem> listed = new ContainerList(archive).problems(types);
        return facts.stream()
                .map(signature -> signature.with(listed).with(aboutFiles(signature, covered)))
                .toList();
    }

    private List<FoundInContainer> found(ValidationMaterial configured) throws UnreadableFile {
        List<FoundInContainer> found = new ArrayList<>();
        List<String> cades = signatureFiles(".p7s");
        if (!cades.isEmpty()) {
            CadesInContainer container = new CadesInContainer(archive, configured);
            for (String name : cades) {
                found.add(container.examine(name));
            }
        }
        for (String name : signatureFiles(".xml")) {
            XadesSignatures signatures = XadesSignatures.in(archive.content(name), name, archive, configured);
            found.add(new FoundInContainer(signatures.facts(), signatures.types()));
        }
        return found;
    }

    /**
     * Which documents this signature leaves out. A signer answers for what he or she signed and for nothing else, so the
     * document that was given out must be among that. A countersignature covers another signature and no document.
     */
    private List<SignatureProblem> aboutFiles(SignatureFacts signature, Set<String> covered) {
        List<SignatureProblem> problems = new ArrayList<>();
        boolean countersigns =
                signature.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.COUNTER_SIGNATURE);
        for (String name : archive.documents()) {
            if (!covered.contains(name)) {
                problems.add(SignatureProblem.of(ProblemCode.CONTAINER_FILE_NOT_COVERED, name));
            } else if (!signature.covered().contains(name) && !countersigns) {
                problems.add(SignatureProblem.of(ProblemCode.CONTAINER_FILE_OF_ANOTHER, name));
            }
        }
        boolean holdsContent = content == null
                || countersigns
                || signature.covered().stream().anyMatch(name -> Arrays.equals(archive.content(name), content));
        if (!holdsContent) {
            problems.add(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
        }
        return problems;
    }

    /** Files whose names the norm gives to signatures (ETSI EN 319 162-1, 4.3 and 4.4). */
    private List<String> signatureFiles(String ending) throws UnreadableFile {
        List<String> names = archive.meta(ending).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("signature"))
                .toList();
        if (names.size() > MAXIMUM_SIGNATURE_FILES) {
            throw new UnreadableFile(Reason.ARCHIVE_TOO_LARGE);
        }
        return names;
    }
}
