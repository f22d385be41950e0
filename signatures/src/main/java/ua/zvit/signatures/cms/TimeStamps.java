package ua.zvit.signatures.cms;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;

/** Checks RFC 3161 time stamps, with SHA-2 or GOST 34.311 imprints and any signature algorithm known here. */
public final class TimeStamps {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    /** How a time stamp fared. */
    public enum Outcome {
        INTACT,
        BROKEN,
        /** The token fits, but by algorithms that no longer protect against forgery: it proves nothing. */
        WEAK,
        /** The certificate of the service is neither in the stamp nor in the file. */
        NOT_CHECKED
    }

    /**
     * One stamp.
     *
     * @param token null when it does not even parse
     * @param service certificate of the service; null unless intact
     * @param weakness what makes it weak, as people know it; empty unless it is
     */
    public record Stamp(Outcome outcome, TimeStampToken token, X509Certificate service, String weakness) {

        public Stamp(Outcome outcome, TimeStampToken token, X509Certificate service) {
            this(outcome, token, service, "");
        }
    }

    private TimeStamps() {}

    /**
     * Checks one token over some data.
     *
     * @param elsewhere certificates outside the token that may hold the service's
     */
    public static Stamp check(byte[] encoded, byte[] stamped, List<X509Certificate> elsewhere) {
        return checkOver(encoded, new CMSProcessableByteArray(stamped), elsewhere);
    }

    /** The same for data that need not lie in memory in one piece. */
    public static Stamp checkOver(byte[] encoded, CMSTypedData stamped, List<X509Certificate> elsewhere) {
        Optional<TimeStampToken> token = parse(encoded);
        return token.isPresent() && coversData(token.get(), stamped)
                ? checkSigner(token.get(), elsewhere)
                : new Stamp(Outcome.BROKEN, token.orElse(null), null);
    }

    /** Checks the service's signature on a token whose imprint was compared already. */
    public static Stamp checkSigner(byte[] encoded, List<X509Certificate> elsewhere) {
        return parse(encoded).map(token -> checkSigner(token, elsewhere)).orElse(new Stamp(Outcome.BROKEN, null, null));
    }

    private static Optional<TimeStampToken> parse(byte[] encoded) {
        if (!BoundedAsn1.isBounded(encoded)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeStampToken(new CMSSignedData(encoded)));
        } catch (CMSException | TSPException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Stamp checkSigner(TimeStampToken token, List<X509Certificate> elsewhere) {
        return service(token, elsewhere)
                .map(service -> checkSigner(token, service))
                .orElse(new Stamp(Outcome.NOT_CHECKED, token, null));
    }

    private static Stamp checkSigner(TimeStampToken token, X509Certificate service) {
        SignerInformation signer =
                token.toCMSSignedData().getSignerInfos().iterator().next();
        Optional<SignatureProblem> problem = new SignerCheck(signer, service)
                .problem()
                .filter(found -> found.code().effect() != Verdict.VALID)
                .or(() -> weakImprint(token));
        if (!mayStamp(service) || problem.isPresent() && problem.get().code() != ProblemCode.ALGORITHM_WEAK) {
            return new Stamp(Outcome.BROKEN, token, null);
        }
        return problem.map(weak -> new Stamp(
                        Outcome.WEAK, token, null, weak.arguments().get(0).toString()))
                .orElse(new Stamp(Outcome.INTACT, token, service));
    }

    private static Optional<SignatureProblem> weakImprint(TimeStampToken token) {
        String digest = new DefaultAlgorithmNameFinder()
                .getAlgorithmName(token.getTimeStampInfo().getMessageImprintAlgOID());
        return AlgorithmStrength.ofDigest(digest, digest);
    }

    private static boolean mayStamp(X509Certificate service) {
        try {
            List<String> usages = service.getExtendedKeyUsage();
            return usages != null && usages.contains(TIME_STAMPING);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static Optional<X509Certificate> service(TimeStampToken token, List<X509Certificate> elsewhere) {
        return Stream.concat(CmsMaterial.certificates(token.getCertificates()).stream(), elsewhere.stream())
                .filter(certificate -> SignerCertificate.matches(token.getSID(), certificate))
                .findFirst();
    }

    private static boolean coversData(TimeStampToken token, CMSTypedData data) {
        ASN1ObjectIdentifier algorithm = token.getTimeStampInfo().getMessageImprintAlgOID();
        try {
            return Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), digest(algorithm, data));
        } catch (GeneralSecurityException | IOException | CMSException e) {
            return false;
        }
    }

    private static byte[] digest(ASN1ObjectIdentifier algorithm, CMSTypedData data)
            throws GeneralSecurityException, IOException, CMSException {
        Optional<NationalDigest> national = NationalDigest.of(algorithm);
        if (national.isPresent()) {
            DigestCalculator calculator = national.get().calculator(SubstitutionBox.standard());
            data.write(calculator.getOutputStream());
            return calculator.getDigest();
        }
        MessageDigest digest = MessageDigest.getInstance(algorithm.getId(), Providers.bouncyCastle());
        data.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }
}
