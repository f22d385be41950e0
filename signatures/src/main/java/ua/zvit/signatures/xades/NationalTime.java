package ua.zvit.signatures.xades;

import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.cms.TimeStamps;

/** When a signature read without DSS was made: the signed claim, and the first intact time stamp over its value. */
final class NationalTime {

    private static final int MAXIMUM_STAMPS = 10;

    private final Element signature;
    private final List<X509Certificate> certificates;
    private final List<SignatureProblem> problems = new ArrayList<>();

    NationalTime(Element signature, List<X509Certificate> certificates) {
        this.signature = signature;
        this.certificates = certificates;
    }

    static Optional<Element> signedProperties(Element signature) {
        return XmlParts.first(
                signature, "Object", "QualifyingProperties", "SignedProperties", "SignedSignatureProperties");
    }

    /** Remarks on stamps; complete after {@link #read}. */
    List<SignatureProblem> problems() {
        return problems;
    }

    SigningTime read() {
        Instant said = claimed();
        for (Element stamp : stamps()) {
            TimeStamps.Stamp checked = check(stamp);
            switch (checked.outcome()) {
                case INTACT -> {
                    Instant time =
                            checked.token().getTimeStampInfo().getGenTime().toInstant();
                    return new SigningTime(said, time, checked.service());
                }
                case BROKEN -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_BROKEN));
                case WEAK -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_WEAK, checked.weakness()));
                case NOT_CHECKED -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_NOT_CHECKED));
            }
        }
        return SigningTime.claimed(said);
    }

    private Instant claimed() {
        try {
            return signedProperties(signature)
                    .flatMap(properties -> XmlParts.first(properties, "SigningTime"))
                    .map(time ->
                            OffsetDateTime.parse(time.getTextContent().strip()).toInstant())
                    .orElse(null);
        } catch (DateTimeException withoutZone) {
            return null;
        }
    }

    private List<Element> stamps() {
        return XmlParts.of(
                        signature,
                        "Object",
                        "QualifyingProperties",
                        "UnsignedProperties",
                        "UnsignedSignatureProperties",
                        "SignatureTimeStamp")
                .stream()
                .limit(MAXIMUM_STAMPS)
                .toList();
    }

    private TimeStamps.Stamp check(Element stamp) {
        byte[] token = XmlParts.first(stamp, "EncapsulatedTimeStamp")
                .map(XmlParts::unpacked)
                .orElse(null);
        Element method = XmlParts.first(stamp, "CanonicalizationMethod").orElse(null);
        boolean known = method == null || Transforms.isCanonical(method.getAttribute("Algorithm"));
        Optional<Element> value = XmlParts.first(signature, "SignatureValue");
        try {
            return token == null || !known || value.isEmpty()
                    ? new TimeStamps.Stamp(TimeStamps.Outcome.BROKEN, null, null)
                    : TimeStamps.check(token, NationalSignature.canonical(value.get(), method), certificates);
        } catch (XMLSecurityException odd) {
            return new TimeStamps.Stamp(TimeStamps.Outcome.BROKEN, null, null);
        }
    }
}
