package ua.zvit.web.approval.review;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.approval.review.ReviewTask;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.review.ReviewedEntry;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.TextView;

/**
 * A decision on one measure is kept at once: the browser asks in the background, and the answer is data. {@code saved};
 * {@code stale}, when somebody else has decided on it meanwhile, with what they decided; {@code changed}, when the measure
 * says something else than was read; or {@code refused}. The browser keeps the decision until it hears {@code saved}.
 */
@Named("reviewSaving")
@RequestScoped
public class ReviewSavingView {
    private static final int WRONG_METHOD = 405;

    private ReviewTask review;
    private FormatView format;
    private TextView text;

    protected ReviewSavingView() {}

    @Inject
    public ReviewSavingView(ReviewTask review, FormatView format, TextView text) {
        this.review = review;
        this.format = format;
        this.text = text;
    }

    /** Only what is posted is kept: an address that somebody is led to decides nothing. */
    public void save() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            JsonAnswer.send(save(sent("task"), sent("measure")));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject save(String task, String measure) {
        try {
            int kept = review.decide(
                    task,
                    new ReviewDecision(
                            measure,
                            Verdict.outcome(sent("outcome")),
                            sent("comment"),
                            sent("content"),
                            version(sent("version"))));
            return answer("saved", format.time(Instant.now()))
                    .add("version", kept)
                    .build();
        } catch (EJBAccessException refused) {
            return answer("refused", text.of("error.ROLE-MISSING")).build();
        } catch (ZvitException refused) {
            return refused(task, measure, refused);
        }
    }

    private JsonObject refused(String task, String measure, ZvitException refused) {
        if (refused.error() == ErrorCode.REVIEW_STALE) {
            return stale(task, measure);
        }
        return answer(refused.error() == ErrorCode.REVIEW_CHANGED ? "changed" : "refused", text.of(refused))
                .build();
    }

    private JsonObject stale(String task, String measure) {
        ReviewedEntry theirs = review.entries(task).stream()
                .filter(entry -> entry.measure().equals(measure))
                .map(EntryReview::current)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        String words =
                text.of("page.review.rival." + theirs.outcome().name(), theirs.byName(), format.relative(theirs.at()));
        return answer("stale", words)
                .add("version", theirs.version())
                .add("decision", Verdict.value(theirs.outcome()))
                .add("comment", Objects.toString(theirs.comment(), ""))
                .build();
    }

    private static JsonObjectBuilder answer(String outcome, String words) {
        return Json.createObjectBuilder().add("outcome", outcome).add("words", words);
    }

    private static int version(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
