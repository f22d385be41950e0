package ua.zvit.web.report;

import java.util.List;
import java.util.stream.IntStream;
import ua.zvit.report.values.ReportStatus;

/**
 * One step of the picture of a report's way; stages of visas, which not every report has, stand between them.
 *
 * @param name end of the key of its name
 * @param state done, now, stopped or ahead
 */
public record ReportStep(String name, String state) {
    private static final List<String> WAY =
            List.of("departments", "head", "signature", "council", "document", "archive");

    /** @return the way with the place where a report of that status stands */
    static List<ReportStep> of(ReportStatus status) {
        return IntStream.range(0, WAY.size())
                .mapToObj(index -> new ReportStep(WAY.get(index), state(index, status)))
                .toList();
    }

    private static String state(int index, ReportStatus status) {
        int reached = reached(status);
        if (index < reached) {
            return "done";
        }
        if (index > reached || status == ReportStatus.CREATED || status.isStaged()) {
            return "ahead";
        }
        return ReportStatus.GONE.contains(status) ? "stopped" : "now";
    }

    private static int reached(ReportStatus status) {
        return switch (status) {
            case CREATED, DRAFTING, WITHDRAWN -> 0;
            case VISAS, REVIEW -> 1;
            case SIGNING -> 2;
            case CONCLUSIONS, COUNCIL, REJECTED -> 3;
            case ADOPTED -> WAY.size() - 2;
            case ARCHIVED -> WAY.size();
        };
    }
}
