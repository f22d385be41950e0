package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Comparator;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** Reads what the last signature or time stamp of a PDF rests on; that one covers all before it. */
public final class LastStamp {
    private LastStamp() {}

    /** @return empty when the document has none that can be read */
    public static Optional<StampFacts> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<PDSignature> last =
                    document.getSignatureDictionaries().stream().max(Comparator.comparingInt(LastStamp::end));
            return last.isEmpty() ? Optional.empty() : facts(last.get().getContents(pdf));
        } catch (IOException | CMSException unreadable) {
            return Optional.empty();
        }
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length < 4 ? 0 : range[2] + range[3];
    }

    private static Optional<StampFacts> facts(byte[] contents) throws CMSException, PEMException {
        CMSSignedData cms = new CMSSignedData(contents);
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        Optional<X509CertificateHolder> own = cms.getCertificates().getMatches(null).stream()
                .filter(candidate -> signer.getSID().match(candidate))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new StampFacts(own.get().getNotAfter().toInstant(), digest(signer.getDigestAlgOID()), key(own.get())));
    }

    private static String digest(String oid) {
        if (oid.equals(NISTObjectIdentifiers.id_sha256.getId())) {
            return "SHA-256";
        }
        if (oid.equals(NISTObjectIdentifiers.id_sha384.getId())) {
            return "SHA-384";
        }
        if (oid.equals(NISTObjectIdentifiers.id_sha512.getId())) {
            return "SHA-512";
        }
        return oid.equals(OIWObjectIdentifiers.idSHA1.getId()) ? "SHA-1" : oid;
    }

    private static String key(X509CertificateHolder certificate) throws PEMException {
        PublicKey key = new JcaPEMKeyConverter().getPublicKey(certificate.getSubjectPublicKeyInfo());
        if (key instanceof RSAPublicKey rsa) {
            return "RSA-" + rsa.getModulus().bitLength();
        }
        return key instanceof ECPublicKey curve
                ? "EC-" + curve.getParams().getOrder().bitLength()
                : key.getAlgorithm();
    }
}
