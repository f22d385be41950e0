package ua.zvit.web.report.evidence;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.evidence.AddEvidence;
import ua.zvit.report.evidence.DescribeEvidence;
import ua.zvit.report.evidence.EvidenceLimits;
import ua.zvit.report.evidence.RemoveEvidence;
import ua.zvit.report.values.evidence.GivenEvidence;
import ua.zvit.report.values.evidence.KeptEvidence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.Upload;

/**
 * One act on evidence while writing, asked in the background with everything it needs. The answer tells how it went: {@code
 * done} with a word, or {@code refused} with why.
 */
@Named("evidenceSaving")
@RequestScoped
public class EvidenceSavingView {
    private static final int WRONG_METHOD = 405;

    private AddEvidence adding;
    private DescribeEvidence describing;
    private RemoveEvidence removing;
    private RefusalsView refusals;
    private TextView text;

    protected EvidenceSavingView() {}

    @Inject
    public EvidenceSavingView(
            AddEvidence adding,
            DescribeEvidence describing,
            RemoveEvidence removing,
            RefusalsView refusals,
            TextView text) {
        this.adding = adding;
        this.describing = describing;
        this.removing = removing;
        this.refusals = refusals;
        this.text = text;
    }

    /** Only what is posted is done: an address that somebody is led to changes nothing. */
    public void act() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            refusals.number(sent("report")).ifPresent(report -> JsonAnswer.send(act(report, sent("measure"))));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject act(long report, String measure) {
        try {
            return answer("done", done(report, measure));
        } catch (EJBAccessException refused) {
            return answer("refused", text.of("error.ROLE-MISSING"));
        } catch (ZvitException refused) {
            return answer("refused", text.of(refused));
        }
    }

    private String done(long report, String measure) {
        long id = RefusalsView.id(sent("evidence"));
        switch (sent("act")) {
            case "add" -> {
                return added(adding.add(report, measure, given()));
            }
            case "describe" -> {
                describing.describe(report, measure, id, sent("title"), EvidenceForm.day(sent("date")));
                return text.of("page.evidence.described");
            }
            case "remove" -> {
                removing.remove(report, measure, id);
                return text.of("page.evidence.removed");
            }
            case "restore" -> {
                removing.restore(report, measure, id);
                return text.of("page.evidence.restored");
            }
            default -> throw new ZvitException(ErrorCode.EVIDENCE_UNKNOWN);
        }
    }

    private String added(KeptEvidence kept) {
        String title = kept.evidence().title();
        return kept.alsoAt().isEmpty()
                ? text.of("page.evidence.added", title)
                : text.of("page.evidence.added-also", title, String.join(", ", kept.alsoAt()));
    }

    private static GivenEvidence given() {
        Upload file = Upload.of(Faces.getRequest(), "file", EvidenceLimits.largest());
        if (file == null) {
            throw new ZvitException(ErrorCode.EVIDENCE_NO_FILE);
        }
        return new GivenEvidence(file.name(), sent("title"), EvidenceForm.day(sent("date")), file.content());
    }

    private static JsonObject answer(String outcome, String words) {
        return Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("words", words)
                .build();
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
