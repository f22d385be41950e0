package ua.zvit.web.approval.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import ua.zvit.approval.review.AcceptReports;
import ua.zvit.approval.review.PendingReviews;
import ua.zvit.approval.values.AcceptanceResult;
import ua.zvit.approval.values.PendingReview;
import ua.zvit.approval.values.ReportAcceptance;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.shared.Fault;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * All reviews that wait for the (acting) head, to be accepted together: how many measures of each nobody has looked at stands
 * beside it, and what became of each is told in a line of its own.
 */
@Named
@RequestScoped
public class ReviewsView {
    private static final int FAULTS = 3;

    private PendingReviews pending;
    private AcceptReports acceptance;
    private RefusalsView refusals;
    private TextView text;
    private List<PendingReview> reviews = List.of();

    protected ReviewsView() {}

    @Inject
    public ReviewsView(PendingReviews pending, AcceptReports acceptance, RefusalsView refusals, TextView text) {
        this.pending = pending;
        this.acceptance = acceptance;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(pending::list).ifPresent(found -> reviews = found);
    }

    public void accept() {
        Map<String, List<SeenEntry>> seen = seen();
        List<ReportAcceptance> chosen = sent("chosen").stream()
                .map(task -> new ReportAcceptance(task, seen.getOrDefault(task, List.of())))
                .toList();
        AtomicReference<List<AcceptanceResult>> results = new AtomicReference<>(List.of());
        if (refusals.tried(() -> results.set(acceptance.accept(chosen, null)))) {
            Map<String, PendingReview> known =
                    reviews.stream().collect(Collectors.toMap(one -> one.task().id(), Function.identity()));
            results.get().forEach(result -> tell(result, known.get(result.taskId())));
            Faces.redirect(results.get().size() < reviews.size() ? "reviews.xhtml" : "index.xhtml");
        }
    }

    /** Another window may have accepted it meanwhile: then only the reason can be told. */
    private void tell(AcceptanceResult result, PendingReview review) {
        String programme = review == null ? "" : review.task().programme();
        if (result.refusal() == null) {
            refusals.good(text.of("page.review.accepted", programme));
        } else {
            String where = result.refusal().faults().stream()
                    .limit(FAULTS)
                    .map(this::words)
                    .collect(Collectors.joining(" "));
            refusals.warn(text.of("page.reviews.refused", programme, text.of(result.refusal()), where));
        }
    }

    private String words(Fault fault) {
        return fault.measure() == null
                ? text.of(fault)
                : text.of("page.fault.in-measure", fault.measure(), text.of(fault));
    }

    /** As the list was read, by task: the task, the digest, and the number of the measure. */
    private static Map<String, List<SeenEntry>> seen() {
        return sent("seen").stream()
                .map(one -> one.split(" ", 3))
                .filter(one -> one.length == 3)
                .collect(Collectors.groupingBy(
                        one -> one[0], Collectors.mapping(one -> new SeenEntry(one[2], one[1]), Collectors.toList())));
    }

    private static List<String> sent(String name) {
        String[] sent = Faces.getRequestParameterValues(name);
        return sent == null ? List.of() : Arrays.asList(sent);
    }

    public List<PendingReview> getReviews() {
        return reviews;
    }

    /** @return how many can be accepted at once */
    public int getMost() {
        return AcceptReports.MOST;
    }
}
