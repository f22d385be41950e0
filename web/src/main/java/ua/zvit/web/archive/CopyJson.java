package ua.zvit.web.archive;

import java.time.Instant;
import java.util.List;
import ua.zvit.archive.values.CopyDetails;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.archive.values.PackageDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A copy of a former report: what it reports on, who put it in, its files, and its signatures as judged at intake.
 *
 * @param addedBy name of who put it in; when is {@code archivedAt}
 * @param confirmed what was asked and confirmed at intake
 * @param withdrawal null while it counts
 */
public record CopyJson(
        ArchivedJson report,
        String addedBy,
        List<FileJson> files,
        List<SignatureJson> signatures,
        List<String> confirmed,
        WithdrawalJson withdrawal) {

    /** @param original as it was brought; null for what was made here */
    public record FileJson(String name, String role, String mediaType, String original, long size, String sha256) {}

    /** Verdicts are {@code valid}, {@code unknown} or {@code invalid}; of the signer's right nothing is known here. */
    public record SignatureJson(
            String file,
            String format,
            String signer,
            String organisation,
            Instant time,
            boolean timeProven,
            String algorithm,
            String integrity,
            String certificate,
            String trust) {
        static SignatureJson of(CopySignature signature) {
            return new SignatureJson(
                    signature.file(),
                    signature.format(),
                    signature.signer(),
                    signature.organisation(),
                    signature.time(),
                    signature.proven(),
                    signature.algorithm(),
                    signature.integrity().code(),
                    signature.certificate().code(),
                    signature.trust().code());
        }
    }

    /** A note that it was put in by mistake. */
    public record WithdrawalJson(String reason, String by, Instant at) {}

    /** @throws ZvitException {@code ARCHIVE-UNKNOWN} for a report that went through Zvit */
    static CopyJson of(PackageDetails details) {
        CopyDetails copy = details.copy();
        if (copy == null) {
            throw new ZvitException(ErrorCode.ARCHIVE_UNKNOWN);
        }
        return new CopyJson(
                ArchivedJson.of(details.summary()),
                copy.person(),
                details.current().files().stream().map(file -> file(file, copy)).toList(),
                copy.signatures().stream().map(SignatureJson::of).toList(),
                copy.confirmed(),
                copy.withdrawal() == null
                        ? null
                        : new WithdrawalJson(
                                copy.withdrawal().reason(),
                                copy.withdrawal().person(),
                                copy.withdrawal().at()));
    }

    private static FileJson file(PackageDetails.File file, CopyDetails copy) {
        String original = copy.sources().stream()
                .filter(source -> source.name().equals(file.name()))
                .map(CopyDetails.Source::original)
                .findFirst()
                .orElse(null);
        return new FileJson(file.name(), file.role(), file.mediaType(), original, file.size(), file.sha256());
    }
}
