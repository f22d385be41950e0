package ua.zvit.signatures.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an ASiC-E container with one document: a CAdES signature over a manifest that holds the document's digest. */
public final class AsicSigner {
    private static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
    private static final String SIGNATURE = "META-INF/signature001.p7s";
    private static final String MANIFEST = "META-INF/ASiCManifest001.xml";
    private static final String MANIFEST_TEXT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
              <asic:SigReference URI="%s" MimeType="application/pkcs7-signature"/>
              <asic:DataObjectReference URI="%s">
                <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
                <ds:DigestValue>%s</ds:DigestValue>
              </asic:DataObjectReference>
            </asic:ASiCManifest>
            """;

    private final CadesSigner signer;

    public AsicSigner(CadesSigner signer) {
        this.signer = signer;
    }

    /** @param name of the document in the container; digits and Latin letters, so that it needs no escape */
    public byte[] sign(byte[] document, String name) {
        String digest = Base64.getEncoder().encodeToString(sha256(document));
        byte[] manifest = MANIFEST_TEXT.formatted(SIGNATURE, name, digest).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(container)) {
            addMediaType(zip);
            add(zip, name, document);
            add(zip, MANIFEST, manifest);
            add(zip, SIGNATURE, signer.signDetached(manifest));
        } catch (IOException e) {
            throw new SigningFailed("The container could not be made", e);
        }
        return container.toByteArray();
    }

    /** Uncompressed and first, so that the kind of the file shows at a fixed place. */
    private static void addMediaType(ZipOutputStream zip) throws IOException {
        byte[] content = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
