package ua.zvit.signatures.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.SigningTime;

/**
 * When a signer signed: the claim in the signed attributes, and the time stamps over the value in the unsigned ones, of
 * which the earliest intact one counts.
 */
final class SignerTime {

    private static final int MAXIMUM_STAMPS = 10;

    private final SignerInformation signer;
    private final List<X509Certificate> certificates;
    private final List<SignatureProblem> problems = new ArrayList<>();

    SignerTime(SignerInformation signer, List<X509Certificate> certificates) {
        this.signer = signer;
        this.certificates = certificates;
    }

    /** Remarks on stamps; complete after {@link #read}. */
    List<SignatureProblem> problems() {
        return problems;
    }

    /**
     * Reads the time.
     *
     * @param fallback what the file around the signature says; null when it is silent
     */
    SigningTime read(Instant fallback) {
        SigningTime best = SigningTime.claimed(claimed(fallback));
        for (ASN1Encodable token : tokens()) {
            TimeStamps.Stamp stamp = TimeStamps.check(encoded(token), signer.getSignature(), certificates);
            switch (stamp.outcome()) {
                case INTACT -> best = earlier(best, stamp);
                case BROKEN -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_BROKEN));
                case WEAK -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_WEAK, stamp.weakness()));
                case NOT_CHECKED -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_NOT_CHECKED));
            }
        }
        return best;
    }

    private static SigningTime earlier(SigningTime best, TimeStamps.Stamp stamp) {
        Instant time = stamp.token().getTimeStampInfo().getGenTime().toInstant();
        return best.stamped() == null || time.isBefore(best.stamped())
                ? new SigningTime(best.claimed(), time, stamp.service())
                : best;
    }

    private Instant claimed(Instant fallback) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute attribute = signed == null ? null : signed.get(CMSAttributes.signingTime);
        if (attribute == null) {
            return fallback;
        }
        try {
            return Time.getInstance(attribute.getAttributeValues()[0]).getDate().toInstant();
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArrayIndexOutOfBoundsException
                | DateTimeException e) {
            return fallback;
        }
    }

    private List<ASN1Encodable> tokens() {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        if (unsigned == null) {
            return List.of();
        }
        List<ASN1Encodable> tokens = new ArrayList<>();
        var attributes = unsigned.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        for (int i = 0; i < attributes.size() && tokens.size() < MAXIMUM_STAMPS; i++) {
            tokens.addAll(List.of(Attribute.getInstance(attributes.get(i)).getAttributeValues()));
        }
        return tokens;
    }

    private static byte[] encoded(ASN1Encodable token) {
        try {
            return token.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
