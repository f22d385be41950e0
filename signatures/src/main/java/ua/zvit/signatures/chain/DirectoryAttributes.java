package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectDirectoryAttributes;

/**
 * The national subject directory attributes of a certificate.
 *
 * @param taxNumber code of the person (ДРФО, today РНОКПП); null when absent
 * @param edrpou code of the organisation; null when absent
 */
record DirectoryAttributes(String taxNumber, String edrpou) {

    private static final ASN1ObjectIdentifier PERSON_CODE = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.1.1");
    private static final ASN1ObjectIdentifier ORGANISATION_CODE =
            new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.2.1");

    static DirectoryAttributes of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.subjectDirectoryAttributes.getId());
        if (extension == null) {
            return new DirectoryAttributes(null, null);
        }
        try {
            SubjectDirectoryAttributes attributes = SubjectDirectoryAttributes.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets());
            return new DirectoryAttributes(text(attributes, PERSON_CODE), text(attributes, ORGANISATION_CODE));
        } catch (IllegalArgumentException e) {
            return new DirectoryAttributes(null, null);
        }
    }

    private static String text(SubjectDirectoryAttributes attributes, ASN1ObjectIdentifier type) {
        for (Object entry : attributes.getAttributes()) {
            Attribute attribute = Attribute.getInstance(entry);
            if (attribute.getAttrType().equals(type)
                    && attribute.getAttrValues().size() > 0) {
                ASN1Encodable value = attribute.getAttributeValues()[0];
                return value instanceof ASN1String text ? text.getString().strip() : null;
            }
        }
        return null;
    }
}
