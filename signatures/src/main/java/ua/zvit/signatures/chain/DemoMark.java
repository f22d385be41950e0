package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * The mark «ДЕМО» in the organisation's name of a certificate or of its issuer. Whatever bears it has no legal force:
 * it is named in every result, and no anchor of trust outside the demo realm. The rule belongs to those who judge;
 * whoever issues for a demo writes the mark.
 */
public final class DemoMark {

    /** What stands in front of the organisation's name. */
    public static final String WORD = "ДЕМО";

    private static final Pattern MARK = Pattern.compile("(?<!\\p{L})" + WORD + "(?!\\p{L})");

    private DemoMark() {}

    public static boolean isOn(X509Certificate certificate) {
        return isIn(certificate.getSubjectX500Principal().getEncoded())
                || isIn(certificate.getIssuerX500Principal().getEncoded());
    }

    private static boolean isIn(byte[] name) {
        for (var part : X500Name.getInstance(name).getRDNs(BCStyle.O)) {
            if (MARK.matcher(IETFUtils.valueToString(part.getFirst().getValue()))
                    .find()) {
                return true;
            }
        }
        return false;
    }
}
