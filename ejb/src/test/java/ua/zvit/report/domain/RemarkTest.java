package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

class RemarkTest {
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
                            List.of(Outlines.measure(11, "1.1", "Захід 1.1", 1, new Money(BigDecimal.TEN)))))),
            null,
            "olha");

    private Remark remark;

    @BeforeEach
    void sendBack() {
        report.begin();
        Entry entry = report.entry("1.1").orElseThrow();
        entry.write("<p>Зроблено.</p>", Money.ZERO, null, "olha");
        report.submit(1, OLHA, Routes.UNSIGNED);
        report.sendBack(List.of(new EntryReturn("1.1", "Уточніть")), List.of(), OLHA, null);
        remark = entry.remarks().get(0);
    }

    @Test
    void isAnsweredAndTheAnswerIsTakenBack() {
        assertThat(remark.answer()).isNull();
        remark.answer("  Уточнено. ", OLHA, 0);
        assertThat(remark.answer().text()).isEqualTo("Уточнено.");
        assertThat(remark.answer().byName()).isEqualTo("Ольга");
        assertThat(remark.answer().at()).isNotNull();
        remark.answer(" ", OLHA, 0);
        assertThat(remark.answer()).isNull();
    }

    @Test
    void refusesAnAnswerToWhatWasNotReadAndOneThatIsTooLong() {
        assertThat(refusal("Так.", 1).code()).isEqualTo("REMARK-STALE");
        ZvitException tooLong = refusal("а".repeat(2_001), 0);
        assertThat(tooLong.code()).isEqualTo("REMARK-ANSWER");
        assertThat(tooLong.faults()).extracting("measure", "code").containsExactly(tuple("1.1", "text-too-long"));
        assertThat(remark.answer()).isNull();
    }

    private ZvitException refusal(String words, int version) {
        return catchThrowableOfType(ZvitException.class, () -> remark.answer(words, OLHA, version));
    }
}
