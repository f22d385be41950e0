package ua.zvit.signatures.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESSignatureRequirementsChecker;
import eu.europa.esig.dss.pades.timestamp.PAdESTimestampService;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.util.List;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * The long-term levels for a PDF in which a signature of national algorithms stands beside others. EU DSS would give up
 * over the first certificate that it can't read; so it adds the data for those that it can, {@link NationalMaterial} the
 * rest, and the archive time stamp comes over all. As with DSS alone, nothing is made of it when the data for any one
 * signature is missing: a level is reached as a whole or not at all.
 */
final class MixedLongTerm {
    private static final ServiceLoaderPdfObjFactory PDF = new ServiceLoaderPdfObjFactory();

    private final TSPSource stamps;
    private final ValidationSources sources;

    MixedLongTerm(TSPSource stamps, ValidationSources sources) {
        this.stamps = stamps;
        this.sources = sources;
    }

    /** Whether a signature is there that DSS can't read. */
    boolean concerns(byte[] pdf) {
        return signatures(analyzer(new InMemoryDocument(pdf)), false).stream()
                .findAny()
                .isPresent();
    }

    /** @throws ValidationDataMissing when nothing tells of some signer whether the certificate was revoked */
    byte[] extend(byte[] signed, boolean archived) {
        DSSDocument known = withDataOfKnown(new InMemoryDocument(signed));
        byte[] complete = new NationalMaterial(sources).addTo(DSSUtils.toByteArray(known));
        assertComplete(complete);
        if (!archived) {
            return complete;
        }
        return DSSUtils.toByteArray(new PAdESTimestampService(stamps, PDF.newArchiveTimestampService())
                .timestampDocument(
                        new InMemoryDocument(complete), new PAdESTimestampParameters(DigestAlgorithm.SHA256)));
    }

    private DSSDocument withDataOfKnown(DSSDocument document) {
        PDFDocumentAnalyzer analyzer = analyzer(document);
        List<AdvancedSignature> known = signatures(analyzer, true);
        if (known.isEmpty()) {
            return document;
        }
        try {
            new PAdESSignatureRequirementsChecker(sources.verifier(), new PAdESSignatureParameters())
                    .assertCertificateChainValidForLTLevel(known);
        } catch (AlertException e) {
            throw new ValidationDataMissing("Validation data is missing for a signature", e);
        }
        return PDF.newPAdESSignatureService()
                .addDssDictionary(document, analyzer.getValidationData(known, analyzer.getDetachedTimestamps()));
    }

    private PDFDocumentAnalyzer analyzer(DSSDocument document) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setCertificateVerifier(sources.verifier());
        return analyzer;
    }

    private static List<AdvancedSignature> signatures(PDFDocumentAnalyzer analyzer, boolean known) {
        return analyzer.getSignatures().stream()
                .filter(signature -> (signature.getSigningCertificateToken() != null) == known)
                .toList();
    }

    /** What DSS has not judged is judged here, by what is in the file alone. */
    private void assertComplete(byte[] pdf) {
        try {
            new SignatureVerifier(sources.anchors(), Clock.systemUTC())
                    .verify(pdf, null)
                    .signatures()
                    .forEach(MixedLongTerm::assertComplete);
        } catch (UnreadableFile e) {
            throw new SigningFailed("The signed PDF can't be read back", e);
        }
    }

    private static void assertComplete(SignatureResult signature) {
        boolean open =
                signature.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.REVOCATION_NOT_CHECKED);
        if (open) {
            throw new ValidationDataMissing(
                    "Nothing tells whether a certificate was revoked: "
                            + signature.signer().name(),
                    null);
        }
    }
}
