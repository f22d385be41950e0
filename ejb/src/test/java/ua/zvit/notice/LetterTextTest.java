package ua.zvit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.notice.MailRoom.Envelope;
import ua.zvit.notice.mail.Letter;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.shared.ReportingPeriod;

class LetterTextTest {
    private static final String ADDRESS = "oksana.petrenko@example.org";

    @Test
    void tellsWorkPeriodDayAndWhereToGo() {
        Letter letter = letter("uk", false, notice(12, NoticeKind.TASK));

        assertThat(letter.subject())
                .isEqualTo(
                        "Нове завдання – заповнити записи за заходами: «Їжаки», 2025 рік. Строк – 30 січня 2026 року.");
        assertThat(letter.text()).contains("/zvit/report.xhtml?id=7").contains("/zvit/notices.xhtml");
        assertThat(letter.id()).isEqualTo("notice-12@zvit");
    }

    @Test
    void speaksThePersonsLanguage() {
        assertThat(letter("en", false, notice(12, NoticeKind.OVERDUE)).subject())
                .startsWith("Overdue – write the entries of the measures: “Їжаки”");
    }

    @Test
    void theDailyLetterHasThemAll() {
        Letter letter = letter("uk", true, notice(12, NoticeKind.DUE_SOON), notice(13, NoticeKind.ADOPTED));

        assertThat(letter.subject()).isEqualTo("Зведення сповіщень: 2");
        assertThat(letter.text()).contains("Наближається строк", "Рада затвердила звіт");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void namesNobodyAndLeavesNothingOpen(NoticeKind kind) {
        for (String language : List.of("uk", "en")) {
            Letter letter = letter(language, false, notice(12, kind));
            assertThat(letter.subject() + letter.text())
                    .doesNotContain("oksana", "notice.told", "notice.work", "{", "null")
                    .contains("Їжаки");
        }
    }

    private static Letter letter(String language, boolean digest, NoticeDetails... told) {
        List<Long> ids = List.of(told).stream().map(NoticeDetails::id).toList();
        return LetterText.of(new Envelope(ids, "oksana", language, digest, List.of(told)), ADDRESS);
    }

    private static NoticeDetails notice(long id, NoticeKind kind) {
        return new NoticeDetails(
                id,
                kind,
                kind == NoticeKind.ADDRESSED ? "comment:12:reply:5" : "task:7",
                7,
                "Їжаки",
                ReportingPeriod.ofYear(2025),
                ApprovalStage.DRAFTING,
                LocalDate.of(2026, 1, 30),
                Instant.EPOCH,
                false);
    }
}
