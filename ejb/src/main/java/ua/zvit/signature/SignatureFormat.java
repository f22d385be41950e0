package ua.zvit.signature;

/** The forms of signed files that are read, named as their standards name them. */
public enum SignatureFormat {
    PADES("PAdES"),
    CADES("CAdES"),
    ASIC_E("ASiC-E"),
    ASIC_S("ASiC-S");

    private final String label;

    SignatureFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
