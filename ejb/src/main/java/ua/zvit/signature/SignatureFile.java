package ua.zvit.signature;

/**
 * A signature's file as it was made or sent.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record SignatureFile(byte[] file, String fileName, String sha256, SignatureFormat format) {

    public SignatureFile {
        file = file.clone();
    }

    /** @return how the web names files of this kind */
    public String mediaType() {
        return switch (format) {
            case PADES -> "application/pdf";
            case CADES -> "application/pkcs7-signature";
            case ASIC_E -> "application/vnd.etsi.asic-e+zip";
            case ASIC_S -> "application/vnd.etsi.asic-s+zip";
        };
    }
}
