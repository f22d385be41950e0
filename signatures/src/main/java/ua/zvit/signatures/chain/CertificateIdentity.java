package ua.zvit.signatures.chain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.util.encoders.Hex;
import ua.zvit.signatures.SignerIdentity;

/**
 * Reads the signer out of a certificate. The tax number and the organisation's code stand in one of two places: in the
 * name, as {@code TINUA-…} and {@code NTRUA-…} (ETSI EN 319 412), or in the subject directory attributes that the
 * national requirements define.
 */
public final class CertificateIdentity {

    private static final Pattern TAX_NUMBER = Pattern.compile("(?:TIN|PNO)UA-([0-9A-Za-zА-Яа-яІіЇїЄє]{8,14})");
    private static final Pattern EDRPOU = Pattern.compile("NTRUA-([0-9]{8,10})");

    private CertificateIdentity() {}

    public static SignerIdentity of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        DirectoryAttributes attributes = DirectoryAttributes.of(certificate);
        String serialNumber = value(subject, BCStyle.SERIALNUMBER);
        return new SignerIdentity(
                firstOf(value(subject, BCStyle.CN), value(subject, BCStyle.O), subject.toString()),
                value(subject, BCStyle.SURNAME),
                value(subject, BCStyle.GIVENNAME),
                value(subject, BCStyle.T),
                value(subject, BCStyle.O),
                firstOf(found(TAX_NUMBER, serialNumber), attributes.taxNumber()),
                firstOf(found(EDRPOU, value(subject, BCStyle.ORGANIZATION_IDENTIFIER)), attributes.edrpou()),
                certificate.getSerialNumber().toString(16),
                digest(certificate));
    }

    private static String value(X500Name name, ASN1ObjectIdentifier attribute) {
        RDN[] parts = name.getRDNs(attribute);
        return parts.length == 0 ? null : Names.plain(parts[0]);
    }

    private static String found(Pattern pattern, String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String firstOf(String... candidates) {
        return Stream.of(candidates)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String digest(X509Certificate certificate) {
        try {
            return Hex.toHexString(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
