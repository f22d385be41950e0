package ua.zvit.signature.collection;

import java.util.Locale;
import ua.zvit.signature.values.SignerRole;
import ua.zvit.signatures.SignatureFormat;

/** Names of files that go out to be signed and come back: digits and plain letters, as every program takes them. */
public final class FileNames {
    private static final int LONGEST = 100;

    private FileNames() {}

    /** @return such as {@code report-17.pdf} */
    public static String document(long reportId) {
        return "report-" + reportId + ".pdf";
    }

    /** @return such as {@code report-17-head.pdf} */
    public static String signed(long reportId, SignerRole role, SignatureFormat format) {
        return "report-" + reportId + "-" + role.name().toLowerCase(Locale.ROOT) + format.extension();
    }

    /** @return a sent name without folders and without what file systems refuse, cut when long */
    public static String sent(String name, String otherwise) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[:*?\"<>|\\p{Cntrl}]", "").strip();
        return plain.isEmpty() ? otherwise : plain.substring(Math.max(0, plain.length() - LONGEST));
    }
}
