package ua.zvit.web.approval.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ua.zvit.approval.values.ReportAcceptance;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.web.approval.CompletionJson.SeenJson;

/**
 * Several reports to be accepted, each as a whole: also what nobody has looked at.
 *
 * @param comment for each of them; may be left out
 */
public record AcceptanceJson(List<ReviewTaskJson> tasks, String comment) {

    /**
     * @param id of the task of the review
     * @param seen the measures as they were read, so that nothing else is accepted; may be left out
     */
    public record ReviewTaskJson(String id, List<SeenJson> seen) {
        private ReportAcceptance wanted() {
            return new ReportAcceptance(
                    id,
                    given(seen)
                            .map(one -> new SeenEntry(one.measure(), one.content()))
                            .toList());
        }
    }

    List<ReportAcceptance> wanted() {
        return given(tasks).map(ReviewTaskJson::wanted).toList();
    }

    private static <T> Stream<T> given(List<T> sent) {
        return sent == null ? Stream.of() : sent.stream().filter(Objects::nonNull);
    }
}
