package ua.zvit.signatures.verification;

import java.security.cert.X509CRL;
import java.time.Clock;
import java.util.List;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.asic.AsicContainer;
import ua.zvit.signatures.chain.CertificateJudge;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.CmsFile;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.pdf.PdfFile;
import ua.zvit.signatures.xades.XadesFile;

/**
 * Reads a signed file and tells what its signatures are worth. Free of state and safe for threads; touches neither
 * network nor database. The file is untrusted: its size is bounded here, everything
 * inside it by the format's reader, and whatever a parser stumbles over makes the file broken rather than the caller,
 * even a wish for more memory than there is: what is asked for in one piece is refused before it is taken.
 */
public final class SignatureVerifier {

    /** Larger files are refused: a report with attachments stays far below. */
    public static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

    private final ValidationMaterial configured;
    private final CertificateJudge judge;

    public SignatureVerifier(TrustAnchors anchors, Clock clock) {
        this(anchors, List.of(), clock);
    }

    /** @param lists what is known of revocations besides what the files bring along */
    public SignatureVerifier(TrustAnchors anchors, List<X509CRL> lists, Clock clock) {
        this.configured = new ValidationMaterial(anchors.certificates(), lists, List.of());
        this.judge = new CertificateJudge(anchors, clock);
    }

    /**
     * Verifies a file by itself, or against the content it must cover.
     *
     * @param content for a detached signature what it covers; for any other format the bytes that were given out to be
     *     signed, so that a signature over another document is found; null when neither is at hand
     */
    public VerificationReport verify(byte[] file, byte[] content) throws UnreadableFile {
        requireSize(file);
        try {
            return verifyByFormat(file, content);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableFile(UnreadableFile.Reason.BROKEN, e);
        }
    }

    /** @throws UnreadableFile when it is empty or larger than {@link #MAXIMUM_BYTES} */
    public static void requireSize(byte[] file) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        if (file.length > MAXIMUM_BYTES) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE);
        }
    }

    private VerificationReport verifyByFormat(byte[] file, byte[] content) throws UnreadableFile {
        if (AsicContainer.looksLikeZip(file)) {
            AsicContainer container = new AsicContainer(file, content);
            return report(container.format(), container.signatures(configured));
        }
        if (CmsParser.looksLikeCms(file)) {
            return report(SignatureFormat.CADES, new CmsFile(file, content).signatures(configured));
        }
        if (PdfFile.looksLikePdf(file)) {
            return report(SignatureFormat.PADES, new PdfFile(file, content).signatures(configured));
        }
        if (XadesFile.looksLikeXml(file)) {
            return report(SignatureFormat.XADES, new XadesFile(file, content).signatures(configured));
        }
        throw new UnreadableFile(UnreadableFile.Reason.UNKNOWN_FORMAT);
    }

    private VerificationReport report(SignatureFormat format, List<SignatureFacts> facts) {
        return new VerificationReport(format, facts.stream().map(judge::judge).toList());
    }
}
