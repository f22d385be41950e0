package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.archive.ProblemText;
import ua.zvit.archive.RevalidateArchive;
import ua.zvit.archive.Verifications;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Whether the archive is as it was, by the last verification; the auditor looks, the administrator can begin one. */
@Named
@RequestScoped
public class ArchiveCareView {
    private static final String PAGE = "archive-care.xhtml";

    @Inject
    RevalidateArchive signatures;

    @Inject
    LanguageView language;

    private Verifications verifications;
    private VerifyArchive verification;
    private PersonView person;
    private RefusalsView refusals;
    private TextView text;
    private ArchiveVerdict chainVerdict;
    private ArchiveVerdict signaturesVerdict;

    protected ArchiveCareView() {}

    @Inject
    public ArchiveCareView(
            Verifications verifications,
            VerifyArchive verification,
            PersonView person,
            RefusalsView refusals,
            TextView text) {
        this.verifications = verifications;
        this.verification = verification;
        this.person = person;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
            if (!person.isAdmin() && !person.hasRole(Roles.AUDITOR)) {
                throw new ZvitException(ErrorCode.ROLE_MISSING);
            }
            return person;
        });
    }

    public void verify() {
        if (refusals.tried(this::verifyAll)) {
            refusals.good(text.of(
                    "page.care.verified", getChain().packages(), getProblems().size()));
            Faces.redirect(PAGE);
        }
    }

    private void verifyAll() {
        chainVerdict = verification.now();
        signaturesVerdict = signatures.now();
    }

    /** @return null before the first verification */
    public ArchiveVerdict getChain() {
        if (chainVerdict == null) {
            chainVerdict = verifications.lastOfChain().orElse(null);
        }
        return chainVerdict;
    }

    /** @return null before the first verification */
    public ArchiveVerdict getSignatures() {
        if (signaturesVerdict == null) {
            signaturesVerdict = verifications.lastOfSignatures().orElse(null);
        }
        return signaturesVerdict;
    }

    /** @return what is wrong, a sentence each */
    public List<String> getProblems() {
        return words(ArchiveVerdict::damage);
    }

    /** @return what deserves a look while all is intact, a sentence each */
    public List<String> getRemarks() {
        return words(ArchiveVerdict::remarks);
    }

    private List<String> words(Function<ArchiveVerdict, List<ArchiveProblem>> which) {
        return Stream.of(getChain(), getSignatures())
                .filter(java.util.Objects::nonNull)
                .flatMap(verdict -> which.apply(verdict).stream())
                .map(problem -> ProblemText.of(language.getLocale(), problem))
                .toList();
    }
}
