package ua.zvit.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.StageAsked;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What must be told with a visa or a refusal: words, the stage that is to look again, the minutes of a conclusion. */
final class VisaRules {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_NUMBER = 100;
    private static final String NUMBER = "minutes.number";
    private static final String DATE = "minutes.date";

    private VisaRules() {}

    /** @throws ZvitException {@code COMMENT-MISSING} without words where the stage asks for them, or with too many */
    static String words(StageAsked asked, String comment) {
        String words = comment == null || comment.isBlank() ? null : comment.strip();
        if (asked.stage().commentAsked() && words == null) {
            throw new ZvitException(ErrorCode.COMMENT_MISSING, List.of(Fault.at(null, "comment", "missing")));
        }
        bound(words);
        return words;
    }

    static void bound(String comment) {
        if (comment != null && comment.length() > LONGEST) {
            throw new ZvitException(
                    ErrorCode.COMMENT_MISSING, List.of(Fault.at(null, "comment", "text-too-long", LONGEST)));
        }
    }

    /** @return what speaks against sending the report to an earlier stage */
    static List<Fault> faults(StageAsked asked, VisaRefusal refusal) {
        List<Fault> faults = new ArrayList<>();
        if (!asked.stage().backToStages() || refusal.backTo() < 1 || refusal.backTo() >= asked.number()) {
            faults.add(Fault.at(null, "backTo", "stage-not-earlier"));
        }
        if (!refusal.returns().isEmpty()) {
            faults.add(Fault.at(null, "returns", "returns-and-stage"));
        }
        if (refusal.comment() == null) {
            faults.add(Fault.at(null, "comment", "comment-missing"));
        }
        return faults;
    }

    /**
     * A conclusion is by minutes: of a session that was not before the head had signed the report, nor after today. Before
     * the head there are none.
     *
     * @param handedOver when the head let the report go
     * @throws ZvitException {@code MINUTES-INVALID} with each fault
     */
    static void require(StageAsked asked, Minutes minutes, Instant handedOver) {
        LocalDate day = LocalDate.ofInstant(handedOver, ZoneId.systemDefault());
        List<Fault> faults = asked.stage().afterHead()
                ? faults(minutes == null ? new Minutes(null, null) : minutes, day, LocalDate.now())
                : minutes == null ? List.of() : List.of(Fault.at(null, NUMBER, "minutes-unasked"));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.MINUTES_INVALID, faults);
        }
    }

    private static List<Fault> faults(Minutes minutes, LocalDate handedOver, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (minutes.number() == null || minutes.number().isEmpty()) {
            faults.add(Fault.at(null, NUMBER, "missing"));
        } else if (minutes.number().length() > LONGEST_NUMBER) {
            faults.add(Fault.at(null, NUMBER, "text-too-long", LONGEST_NUMBER));
        }
        if (minutes.date() == null) {
            faults.add(Fault.at(null, DATE, "missing"));
        } else if (minutes.date().isAfter(today)) {
            faults.add(Fault.at(null, DATE, "date-in-future"));
        } else if (minutes.date().isBefore(handedOver)) {
            faults.add(Fault.at(null, DATE, "date-before-handed-over", handedOver));
        }
        return faults;
    }
}
