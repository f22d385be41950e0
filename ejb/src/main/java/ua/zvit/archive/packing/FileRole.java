package ua.zvit.archive.packing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is in its package. */
public enum FileRole {
    /** The official document, PDF/A. */
    DOCUMENT,
    /** A document printed to be read where the signed one does not show the decision. */
    READING_COPY,
    /** A signature made outside the document, or an earlier signed state of it. */
    SIGNATURE,
    /** What a signature covers, when that is not the document itself. */
    SIGNED_CONTENT,
    /** What was found out about a signature when the package was sealed. */
    VALIDATION,
    /** Certificates and revocation lists that it was found out with. */
    VALIDATION_DATA,
    /** The data of the report, canonical JSON. */
    DATA,
    /** The schema of the data. */
    SCHEMA,
    /** Every step that was taken with the report. */
    HISTORY,
    /** A page, or all, of a former report on paper: PDF or picture. */
    SCAN,
    /** A former report as it was signed, in whatever state its signatures are. */
    SIGNED_COPY,
    /** What stood at the measures as evidence, with hashes. */
    EVIDENCE,
    /** A file of evidence. */
    ATTACHMENT;

    /** The stable word in the manifest. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return empty for a word that is none of ours */
    public static Optional<FileRole> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
