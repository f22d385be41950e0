package ua.zvit.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import ua.zvit.publication.PublishedDocuments;
import ua.zvit.publication.VerifyFile;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.VerifiedSignature;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.Upload;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.signature.StagesView;

/**
 * The public verification page. Comes by the address on a document ({@code ?d=}), takes a file by a plain form, keeps
 * neither a session nor the file.
 */
@Named
@RequestScoped
public class VerificationView {
    private PublishedDocuments documents;
    private VerifyFile verification;
    private StagesView stages;
    private LanguageView language;
    private RefusalsView refusals;
    private String address;
    private PublishedDocument asked;
    private String fileName;
    private FileVerification found;

    protected VerificationView() {}

    @Inject
    public VerificationView(
            PublishedDocuments documents,
            VerifyFile verification,
            StagesView stages,
            LanguageView language,
            RefusalsView refusals) {
        this.documents = documents;
        this.verification = verification;
        this.stages = stages;
        this.language = language;
        this.refusals = refusals;
    }

    public void open() {
        Faces.getViewRoot().setTransient(true);
        asked = documents.find(address).orElse(null);
        HttpServletRequest request = Faces.getRequest();
        if ("POST".equals(request.getMethod())) {
            refusals.tried(() -> examine(request));
        }
    }

    private void examine(HttpServletRequest request) {
        Upload file = Upload.of(request, "file", VerifyFile.LARGEST);
        Upload content = Upload.of(request, "content", VerifyFile.LARGEST);
        if (file == null) {
            throw new ZvitException(ErrorCode.VERIFY_NO_FILE);
        }
        fileName = file.name();
        found = found(file, content);
    }

    private FileVerification found(Upload file, Upload content) {
        try {
            return verification.verify(file.content(), content == null ? null : content.content());
        } catch (ZvitException refused) {
            if (refused.kind() == ErrorKind.BUSY) {
                Faces.getResponse().setStatus(refused.kind().status());
                Faces.getResponse().setHeader("Retry-After", Problems.RETRY_AFTER);
            }
            throw refused;
        }
    }

    /** @return what to think of the signatures; null before a file was examined */
    public Conclusion getConclusion() {
        return found == null ? null : Conclusion.of(found);
    }

    /** @return end of the key that tells which document the file is; null before a file was examined */
    public String getAnswer() {
        if (found == null) {
            return null;
        }
        if (isAnother()) {
            return "ANOTHER";
        }
        return found.recognition() == null
                ? "UNKNOWN"
                : found.recognition().edition().name();
    }

    /** @return true when somebody came for one document and handed in something else */
    private boolean isAnother() {
        return asked != null
                && found.document()
                        .map(PublishedDocument::id)
                        .filter(asked.id()::equals)
                        .isEmpty();
    }

    /** @return the document that the file is, else the one that was asked for; null when there is neither */
    public PublishedDocument getDocument() {
        return Optional.ofNullable(found).flatMap(FileVerification::document).orElse(asked);
    }

    public List<SignatureCard> getCards() {
        return found == null
                ? List.of()
                : found.signatures().stream().map(this::card).toList();
    }

    private SignatureCard card(VerifiedSignature verified) {
        var result = verified.result();
        String signer = result.signer() == null ? null : result.signer().name();
        String organisation = result.signer() == null ? null : result.signer().organisation();
        return new SignatureCard(
                signer,
                organisation == null || organisation.equals(signer) ? null : organisation,
                result.signingTime(),
                result.timeProven(),
                result.algorithm(),
                verified.record(),
                stages.of(result, verified.authority()));
    }

    /** @return why the signatures could not be examined, in words; null when they were */
    public String getFailure() {
        return found == null || found.failure() == null
                ? null
                : SignatureMessages.in(language.getLocale()).text(found.failure());
    }

    /** @return true when the address on the document leads to nothing that may be told */
    public boolean isUnknownAddress() {
        return address != null && asked == null;
    }

    /** @return query that keeps the document in mind while files are compared with it; empty when there is none */
    public String getQuery() {
        return asked == null ? "" : "?d=" + asked.id();
    }

    public int getLargest() {
        return VerifyFile.LARGEST;
    }

    public FileVerification getFound() {
        return found;
    }

    public String getFileName() {
        return fileName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
