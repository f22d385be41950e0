package ua.zvit.signatures.asic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.cms.CmsSignatures;

/** CAdES in a container: over a manifest that lists the documents, or straight over the only document. */
final class CadesInContainer {

    private static final int MOST_MANIFESTS = 50;

    private final AsicArchive archive;
    private final ValidationMaterial material;
    private final List<AsicManifest> manifests = new ArrayList<>();
    private final boolean withoutManifests;

    /** Reads the manifests, once for all signatures. */
    CadesInContainer(AsicArchive archive, ValidationMaterial material) throws UnreadableFile {
        this.archive = archive;
        this.material = material;
        List<String> names = archive.meta(".xml").stream()
                .filter(name -> name.contains("ASiCManifest"))
                .toList();
        if (names.size() > MOST_MANIFESTS) {
            throw new UnreadableFile(UnreadableFile.Reason.ARCHIVE_TOO_LARGE);
        }
        this.withoutManifests = names.isEmpty();
        for (String name : names) {
            AsicManifest.read(name, archive.content(name)).ifPresent(manifests::add);
        }
    }

    FoundInContainer examine(String signature) throws UnreadableFile {
        for (AsicManifest manifest : manifests) {
            if (manifest.signature().equals(signature)) {
                return overManifest(signature, manifest);
            }
        }
        return withoutManifests && archive.documents().size() == 1
                ? overDocument(signature, archive.documents().get(0))
                : withoutManifest(signature);
    }

    private FoundInContainer overManifest(String signature, AsicManifest manifest) throws UnreadableFile {
        List<SignatureProblem> problems = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (AsicManifest.Reference reference : manifest.references()) {
            covered.add(reference.file());
            types.put(reference.file(), reference.type());
            problem(reference).ifPresent(problems::add);
        }
        List<SignatureFacts> facts = new ArrayList<>();
        for (SignatureFacts found : signers(signature, archive.content(manifest.name()))) {
            facts.add(found.with(problems).over(covered));
        }
        return new FoundInContainer(facts, types);
    }

    private Optional<SignatureProblem> problem(AsicManifest.Reference reference) {
        byte[] content = archive.content(reference.file());
        if (content == null) {
            return Optional.of(SignatureProblem.of(ProblemCode.CONTAINER_FILE_MISSING, reference.file()));
        }
        return DigestMethods.matches(reference, content)
                .map(same -> same
                        ? Optional.<SignatureProblem>empty()
                        : Optional.of(SignatureProblem.of(ProblemCode.CONTAINER_FILE_CHANGED, reference.file())))
                .orElse(Optional.of(
                        SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, reference.digestAlgorithm())));
    }

    private FoundInContainer overDocument(String signature, String document) throws UnreadableFile {
        List<SignatureFacts> facts = signers(signature, archive.content(document));
        return FoundInContainer.of(
                facts.stream().map(found -> found.over(List.of(document))).toList());
    }

    /** Nothing tells what it covers, so it covers nothing. */
    private FoundInContainer withoutManifest(String signature) throws UnreadableFile {
        SignatureProblem unreadable = SignatureProblem.of(ProblemCode.CONTAINER_MANIFEST_UNREADABLE, signature);
        return FoundInContainer.of(signers(signature, null).stream()
                .map(found -> found.with(List.of(unreadable)))
                .toList());
    }

    private List<SignatureFacts> signers(String signature, byte[] content) throws UnreadableFile {
        Optional<CMSSignedData> cms = CmsParser.parse(archive.content(signature), content);
        List<SignatureFacts> facts =
                cms.isPresent() ? new CmsSignatures(cms.get(), material, null).examine() : List.of();
        return facts.isEmpty()
                ? List.of(new SignatureFacts(
                        null,
                        "CMS",
                        SigningTime.claimed(null),
                        List.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED)),
                        material))
                : facts;
    }
}
