package ua.zvit.signatures.demo;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import ua.zvit.signatures.chain.DemoMark;

/**
 * Whom a demo certificate names. The organisation always gets the demo mark in front.
 *
 * @param name as people write it, «Ім’я ПРІЗВИЩЕ»
 * @param title position; may be null
 * @param organisation without the mark
 * @param taxNumber may be null
 * @param edrpou may be null
 */
public record DemoSubject(String name, String title, String organisation, String taxNumber, String edrpou) {

    /** A service or an authority rather than a person. */
    public static DemoSubject service(String name, String organisation) {
        return new DemoSubject(name, null, organisation, null, null);
    }

    X500Name distinguishedName() {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
        builder.addRDN(BCStyle.C, "UA");
        builder.addRDN(BCStyle.O, asWritten(DemoMark.WORD + " " + organisation));
        add(builder, BCStyle.ORGANIZATION_IDENTIFIER, edrpou == null ? null : "NTRUA-" + edrpou);
        if (title != null) {
            builder.addRDN(BCStyle.T, asWritten(title));
        }
        add(builder, BCStyle.SERIALNUMBER, taxNumber == null ? null : "TINUA-" + taxNumber);
        builder.addRDN(BCStyle.CN, asWritten(name));
        return builder.build();
    }

    private static void add(X500NameBuilder builder, ASN1ObjectIdentifier attribute, String value) {
        if (value != null) {
            builder.addRDN(attribute, value);
        }
    }

    /** Words of people have no signs with a meaning of their own, as {@code #} has in a name that is parsed. */
    private static DERUTF8String asWritten(String words) {
        return new DERUTF8String(words);
    }
}
