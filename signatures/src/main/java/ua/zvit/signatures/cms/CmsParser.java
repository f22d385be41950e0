package ua.zvit.signatures.cms;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;

/**
 * Reads CMS signed data, DER or its Base64 text with or without PEM lines. Bytes after the structure (the zero padding
 * of a PDF signature) are let be; a structure of absurdly many or deep parts is not read.
 */
public final class CmsParser {

    private static final int SEQUENCE = 0x30;
    private static final int TEXT_PREFIX = 64;

    private CmsParser() {}

    /** Whether the file begins like CMS; cheap, and no promise. */
    public static boolean looksLikeCms(byte[] file) {
        return file.length > 0 && (file[0] == SEQUENCE || looksLikeText(file));
    }

    /**
     * Parses signed data.
     *
     * @param content what a detached signature covers; null when it is inside or not at hand
     * @return empty when this is not CMS signed data
     */
    public static Optional<CMSSignedData> parse(byte[] encoded, byte[] content) {
        return parseOver(encoded, content == null ? null : new CMSProcessableByteArray(content));
    }

    /** The same for content that need not lie in memory in one piece. */
    public static Optional<CMSSignedData> parseOver(byte[] encoded, CMSTypedData content) {
        Optional<byte[]> der = encoded.length > 0 && encoded[0] == SEQUENCE ? Optional.of(encoded) : fromText(encoded);
        return der.flatMap(bytes -> parseDer(bytes, content));
    }

    private static Optional<CMSSignedData> parseDer(byte[] der, CMSTypedData content) {
        if (!BoundedAsn1.isBounded(der)) {
            return Optional.empty();
        }
        try {
            CMSSignedData plain = new CMSSignedData(der);
            boolean detached = plain.getSignedContent() == null;
            return Optional.of(detached && content != null ? new CMSSignedData(content, der) : plain);
        } catch (CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeText(byte[] file) {
        String start =
                new String(file, 0, Math.min(file.length, TEXT_PREFIX), StandardCharsets.US_ASCII).stripLeading();
        return start.startsWith("-----BEGIN PKCS7") || start.startsWith("-----BEGIN CMS") || start.startsWith("MI");
    }

    private static Optional<byte[]> fromText(byte[] file) {
        if (!looksLikeText(file)) {
            return Optional.empty();
        }
        String text = new String(file, StandardCharsets.US_ASCII).replaceAll("-----(BEGIN|END) [A-Z0-9 ]+-----", "");
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
