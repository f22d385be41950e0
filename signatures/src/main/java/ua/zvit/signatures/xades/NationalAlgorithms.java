package ua.zvit.signatures.xades;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import ua.zvit.signatures.dstu.NationalDigest;

/**
 * How national algorithms are named in XML. The norms name them by object identifiers only; the addresses are those that
 * signing software in use writes. What is written otherwise is not known here and never guessed: {@code gost34310} is
 * another country's.
 */
public final class NationalAlgorithms {

    private static final String ROOT = "1.2.804.2.1.1.1";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final List<String> DIGESTS = List.of("http://www.w3.org/2001/04/xmlenc#", MORE);
    private static final List<String> BY_IDENTIFIER = List.of("urn:oid:", "");
    private static final String SIGNATURE = MORE + "dstu4145";

    private NationalAlgorithms() {}

    /** @return the digest that an address names; empty when it names none of the national ones */
    public static Optional<NationalDigest> digest(String address) {
        return Arrays.stream(NationalDigest.values())
                .filter(digest -> DIGESTS.stream().anyMatch(space -> address.equals(space + name(digest)))
                        || isIdentified(address, digest.id().getId()))
                .findFirst();
    }

    /** @return the digest that a national signature of this address works with; empty for any other */
    static Optional<NationalDigest> signature(String address) {
        if (address.equals(SIGNATURE)) {
            return Optional.of(NationalDigest.GOST_34311);
        }
        return Arrays.stream(NationalDigest.values())
                .filter(digest -> address.equals(SIGNATURE + "-" + name(digest))
                        || isIdentified(address, digest.signatures().getId()))
                .findFirst();
    }

    /** Whether one of the algorithms of a signature is national, so that EU DSS cannot compute it. */
    static boolean areIn(Element signature) {
        Element signed = XmlParts.signedInfo(signature);
        return names(signed, NationalAlgorithms::signature, "SignatureMethod")
                || names(signed, NationalAlgorithms::digest, "Reference", "DigestMethod");
    }

    private static boolean names(Element signed, Function<String, Optional<NationalDigest>> known, String... way) {
        return XmlParts.of(signed, way).stream()
                .map(method -> method.getAttribute("Algorithm"))
                .anyMatch(address -> known.apply(address).isPresent() || address.contains(ROOT));
    }

    private static boolean isIdentified(String address, String id) {
        return BY_IDENTIFIER.stream()
                .anyMatch(space -> address.equals(space + id) || address.startsWith(space + id + "."));
    }

    private static String name(NationalDigest digest) {
        return switch (digest) {
            case GOST_34311 -> "gost34311";
            case KUPYNA_256 -> "dstu7564-256";
            case KUPYNA_384 -> "dstu7564-384";
            case KUPYNA_512 -> "dstu7564-512";
        };
    }
}
