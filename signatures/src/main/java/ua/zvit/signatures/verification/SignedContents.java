package ua.zvit.signatures.verification;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.asic.AsicContainer;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.xades.XadesFile;

/**
 * The documents that a signature file carries inside: of a {@code .p7s} with attached content, of an ASiC
 * container, of an XML signature around a packed document.
 * Says nothing of whether a signature covers them; that is the verifier's word.
 */
public final class SignedContents {
    private static final int MOST_SIGNERS = 20;

    private SignedContents() {}

    /** @return all that can be told of a file without judging its signatures */
    public static SignatureLook look(byte[] file) {
        return new SignatureLook(
                isDetached(file), in(file).stream().map(SignedContents::sha256).toList(), digests(file));
    }

    /** @return empty for any other file and for one that cannot be read; never null */
    public static List<byte[]> in(byte[] file) {
        try {
            if (AsicContainer.looksLikeZip(file)) {
                return new AsicContainer(file, null).documents();
            }
            if (CmsParser.looksLikeCms(file)) {
                return ofCms(file);
            }
            return XadesFile.looksLikeXml(file) ? XadesFile.packed(file) : List.of();
        } catch (UnreadableFile | RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    /** @return whether the file is a signature that covers something beside it */
    public static boolean isDetached(byte[] file) {
        return detached(file).isPresent() || XadesFile.isDetached(file);
    }

    /**
     * What a signature without its document says that it covers.
     *
     * @return SHA-256 values in hexadecimal, one for each signer who used that digest; empty for any other file
     */
    public static List<String> digests(byte[] file) {
        return detached(file).stream()
                .flatMap(cms -> cms.getSignerInfos().getSigners().stream())
                .limit(MOST_SIGNERS)
                .filter(signer -> NISTObjectIdentifiers.id_sha256.getId().equals(signer.getDigestAlgOID()))
                .flatMap(signer -> digest(signer).stream())
                .distinct()
                .toList();
    }

    private static Optional<CMSSignedData> detached(byte[] file) {
        try {
            return CmsParser.looksLikeCms(file)
                    ? CmsParser.parse(file, null).filter(cms -> cms.getSignedContent() == null)
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> digest(SignerInformation signer) {
        return Optional.ofNullable(signer.getSignedAttributes())
                .map(attributes -> attributes.get(CMSAttributes.messageDigest))
                .filter(attribute -> attribute.getAttrValues().size() == 1)
                .filter(attribute -> attribute.getAttrValues().getObjectAt(0) instanceof ASN1OctetString)
                .map(attribute -> (ASN1OctetString) attribute.getAttrValues().getObjectAt(0))
                .map(digest -> HexFormat.of().formatHex(digest.getOctets()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static List<byte[]> ofCms(byte[] file) {
        return CmsParser.parse(file, null)
                .flatMap(cms -> Optional.ofNullable(cms.getSignedContent()))
                .map(content -> content.getContent() instanceof byte[] bytes ? List.of(bytes) : List.<byte[]>of())
                .orElse(List.of());
    }
}
