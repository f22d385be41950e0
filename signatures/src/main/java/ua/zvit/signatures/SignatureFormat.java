package ua.zvit.signatures;

/** The forms of signed files that are read, named as their standards name them. */
public enum SignatureFormat {
    PADES("PAdES", ".pdf", "application/pdf"),
    CADES("CAdES", ".p7s", "application/pkcs7-signature"),
    ASIC_E("ASiC-E", ".asice", "application/vnd.etsi.asic-e+zip"),
    ASIC_S("ASiC-S", ".asics", "application/vnd.etsi.asic-s+zip"),
    XADES("XAdES", ".xml", "application/xml");

    private final String label;
    private final String extension;
    private final String mediaType;

    SignatureFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    /** @return how names of such files end, with the dot */
    public String extension() {
        return extension;
    }

    /** @return how the web names files of this kind */
    public String mediaType() {
        return mediaType;
    }
}
