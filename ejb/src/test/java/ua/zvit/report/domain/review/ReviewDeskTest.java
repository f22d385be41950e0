package ua.zvit.report.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.Visa;
import ua.zvit.report.domain.review.ReviewRepository.NewReview;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.review.ReviewOutcome;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.review.WordPart;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

class ReviewDeskTest {
    private static final CallerIdentity OLHA =
            new CallerIdentity("olha", "Ольга", Set.of("drafter"), "khmelnytskyi", List.of());

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    1,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I",
                            null,
                            1,
                            "Розділ",
                            List.of(
                                    Outlines.measure(11, "1.1", "Захід 1.1", 1, new Money(BigDecimal.TEN)),
                                    Outlines.measure(12, "1.2", "Захід 1.2", 1, new Money(BigDecimal.TEN)))))),
            null,
            "olha");

    private ReviewDesk desk() {
        report.begin();
        write("1.1", "<p>Проведено дві зустрічі.</p>", "5");
        write("1.2", "<p>Видано буклет.</p>", "7");
        report.submit(1, OLHA, Routes.UNSIGNED);
        return new ReviewDesk(report, VisaDesk.OF_HEAD);
    }

    private void write(String measure, String text, String spent) {
        entry(measure).write(text, new Money(new BigDecimal(spent)), null, "olha");
    }

    private Entry entry(String measure) {
        return report.entry(measure).orElseThrow();
    }

    @Test
    void isForReportsInReview() {
        ZvitException refused =
                catchThrowableOfType(ZvitException.class, () -> new ReviewDesk(report, VisaDesk.OF_HEAD));
        assertThat(refused.code()).isEqualTo("REPORT-STATE");
    }

    @Test
    void keepsADecisionWithWhatWasRead() {
        ReviewDesk desk = desk();
        NewReview kept = desk.decide(new ReviewDecision(
                "1.1", ReviewOutcome.RETURNED, "  Додайте місто. ", entry("1.1").content(), 0));
        assertThat(kept.outcome()).isEqualTo(ReviewOutcome.RETURNED);
        assertThat(kept.comment()).isEqualTo("Додайте місто.");
        assertThat(kept.along()).isFalse();
        assertThat(kept.content()).isEqualTo(entry("1.1").content());
        assertThat(kept.seen().fields())
                .contains(new ReadField(EntryField.NARRATIVE, null, "", "", "Проведено дві зустрічі."));
    }

    @Test
    void refusesWhatWasChangedSinceItWasRead() {
        ReviewDesk desk = desk();
        String read = entry("1.1").content();
        write("1.1", "<p>Проведено три зустрічі.</p>", "5");
        ZvitException refused = catchThrowableOfType(
                ZvitException.class,
                () -> desk.requireSeen(List.of(
                        new SeenEntry("1.1", read),
                        new SeenEntry("1.2", entry("1.2").content()))));
        assertThat(refused.code()).isEqualTo("REVIEW-CHANGED");
        assertThat(refused.faults()).extracting("measure").containsExactly("1.1");
    }

    @Test
    void tellsWhatIsOtherwiseWordByWord() {
        desk();
        ReadContent before = ReadContent.of(entry("1.1"));
        write("1.1", "<p>Проведено три зустрічі.</p>", "5.50");
        List<FieldDifference> since = ReadContent.of(entry("1.1")).since(before);
        assertThat(since)
                .extracting(FieldDifference::field)
                .containsExactly(EntryField.NARRATIVE, EntryField.ACTUAL, EntryField.FUND_ACTUAL);
        assertThat(since.get(0).words())
                .filteredOn(part -> !part.isSame())
                .extracting(WordPart::text)
                .containsExactly("дві", "три");
        assertThat(since.get(1).amount(since.get(1).after())).isEqualTo(new Money(new BigDecimal("5.5")));
        assertThat(ReadContent.of(entry("1.1")).since(ReadContent.of(entry("1.1"))))
                .isEmpty();
    }

    @Test
    void returningDecidesOnWhatIsNamedAlone() {
        ReviewDesk desk = desk();
        assertThat(desk.sendBack(List.of(new EntryReturn("1.2", " тираж ")), List.of()))
                .extracting(NewReview::outcome, NewReview::comment)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ReviewOutcome.RETURNED, "тираж"));
        assertThat(desk.acceptAll()).hasSize(2).allMatch(NewReview::along);
    }

    @Test
    void aVisaIsOutdatedByAnyChange() {
        desk();
        Visa visa = report.visas().get(0);
        assertThat(visa.isOutdated(entry("1.1"))).isFalse();
        write("1.1", "<p>Проведено дві зустрічі.</p>", "6");
        assertThat(visa.isOutdated(entry("1.1"))).isTrue();
        assertThat(visa.isOutdated(entry("1.2"))).isFalse();
    }
}
