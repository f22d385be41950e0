package ua.zvit.signatures.apart;

import java.security.cert.X509CRL;
import java.util.List;
import ua.zvit.signatures.chain.TrustAnchors;

/** Whom a verification trusts and what is known of revocations besides what the files bring along. */
public record Trusted(TrustAnchors anchors, List<X509CRL> lists) {
    public Trusted {
        lists = List.copyOf(lists);
    }

    public static Trusted nobody() {
        return new Trusted(TrustAnchors.none(), List.of());
    }
}
