package ua.zvit.signatures.chain;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Distinguished names in a form to read. */
final class Names {

    private Names() {}

    /** The common name, or the whole name where there is none. */
    static String common(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        RDN[] parts = name.getRDNs(BCStyle.CN);
        return parts.length == 0 ? name.toString() : plain(parts[0]);
    }

    /** The value of a part without the escapes of RFC 4514. */
    static String plain(RDN part) {
        return IETFUtils.valueToString(part.getFirst().getValue()).replace("\\", "");
    }
}
