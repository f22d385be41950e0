package ua.zvit.archive.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ua.zvit.archive.former.Examiner;
import ua.zvit.archive.former.FileJudgement;
import ua.zvit.archive.former.JudgedParts;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.CanonicalJson;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.FormerData;
import ua.zvit.report.values.FormerYear;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.apart.GuardedVerifier;
import ua.zvit.signatures.cms.ValidationData;

/**
 * Looks at the files of a former report: which are scans, which are signed, and what the signatures are worth today.
 * Nothing is kept, and no transaction waits for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JudgeFormer {
    /** Mebibytes of all files together. */
    public static final int MEBIBYTES = 64;

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST = 100;

    private TrustConfiguration trust;
    private OrganisationQueries organisation;

    protected JudgeFormer() {}

    @Inject
    public JudgeFormer(TrustConfiguration trust, OrganisationQueries organisation) {
        this.trust = trust;
        this.organisation = organisation;
    }

    /**
     * Judges files without data beside them.
     *
     * @throws ZvitException as {@link #judge(List, byte[], boolean)}
     */
    @RolesAllowed(Roles.ADMIN)
    public JudgedFiles judge(List<GivenFile> files) {
        return judged(files, null, FormerFacts.UNKNOWN);
    }

    /**
     * Judges files with the report's data beside them.
     *
     * @param files scans (PDF, PNG, JPEG), signed PDF, {@code .p7s} with or without its document, ASiC containers
     * @param data in the import's own shape
     * @param understood whether a program has made the data of another file
     * @throws ZvitException {@code COPY-NO-FILE}, {@code COPY-TOO-LARGE}, {@code COPY-INVALID} with a fault for each file
     *     that can't be kept, {@code VERIFY-BUSY}, and what {@link FormerData} refuses
     */
    @RolesAllowed(Roles.ADMIN)
    public JudgedFiles judge(List<GivenFile> files, byte[] data, boolean understood) {
        FormerYear year =
                FormerData.read(data, understood, organisation.council().name());
        FormerFacts told = new FormerFacts(
                year.programme(), year.year(), year.decisionNumber(), year.decisionDate(), year.plan(), year.actual());
        byte[] canonical = CanonicalJson.bytes(
                ArchiveJson.read(data).orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_MALFORMED, 1, 1)));
        return judged(files, canonical, told);
    }

    private JudgedFiles judged(List<GivenFile> files, byte[] data, FormerFacts told) {
        if (files.isEmpty() || files.stream().anyMatch(file -> file.content().length == 0)) {
            throw new ZvitException(ErrorCode.COPY_NO_FILE);
        }
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        if (files.size() > MOST || bytes > (long) MEBIBYTES * MEBIBYTE) {
            throw new ZvitException(ErrorCode.COPY_TOO_LARGE, MOST, MEBIBYTES);
        }
        return JudgedParts.of(
                new FileJudgement(examiner(trust.guardedVerifier())),
                files,
                ValidationData.of(trust.anchors().certificates(), trust.revocationLists()),
                data,
                told,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Examiner examiner(GuardedVerifier verifier) {
        return new Examiner() {
            @Override
            public VerificationReport verify(byte[] file, byte[] content) throws UnreadableFile {
                return verifier.verify(file, content);
            }

            @Override
            public SignatureLook look(byte[] file) throws UnreadableFile {
                return verifier.look(file);
            }
        };
    }
}
