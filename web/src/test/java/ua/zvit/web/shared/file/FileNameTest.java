package ua.zvit.web.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

class FileNameTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    @Test
    void namesAReportByItsProgrammeAndYear() {
        assertThat(report("Програма міжнародної співпраці та промоції громади на 2021–2025 роки (демонстраційна)"))
                .hasToString("Звіт програма міжнародної співпраці та промоції громади 2025.pdf");
        assertThat(report("Міська програма «Здоров’я» Вишнівської міської територіальної громади на 2024 - 2026 рр."))
                .hasToString("Звіт програма «Здоров’я» 2025.pdf");
        assertThat(report("КАПІТАЛЬНІ видатки")).hasToString("Звіт КАПІТАЛЬНІ видатки 2025.pdf");
        assertThat(report("на 2025 рік")).hasToString("Звіт на 2025 рік 2025.pdf");
    }

    @Test
    void tellsADraftItsPartAndItsPeriod() {
        FileName name =
                FileName.report(new ReportingPeriod(PeriodKind.FIRST_HALF, 2025), "Програма", true, "culture", "docx");
        assertThat(name.toString()).startsWith("Звіт програма ").endsWith(" (culture) проєкт.docx");
        assertThat(name.disposition(true)).matches("attachment; filename=\"[ -~&&[^\"]]+\"; filename\\*=UTF-8''[!-~]+");
    }

    @Test
    void writesLatinLettersAsTheNormHasThem() {
        assertThat(LatinLetters.of(
                        "Згурський Юрій, Єнакієве, Їжакевич, Кадиївка, Йосипівка, Щербухи, Знам’янка, Лялька"))
                .isEqualTo("Zghurskyi Yurii Yenakiieve Yizhakevych Kadyivka Yosypivka Shcherbukhy Znamianka Lialka");
        assertThat(FileName.of("東京", "pdf").disposition(false)).startsWith("inline; filename=\"zvit.pdf\"");
    }

    @Test
    void dropsWhatFileSystemsAndHeadersRefuse() {
        FileName name = FileName.of("Звіт: \"А/Б\"\r\nSet-Cookie: x", "pdf");
        assertThat(decoded(name)).isEqualTo("Звіт А Б Set-Cookie x.pdf");
        assertThat(name.disposition(true)).doesNotContain("\r", "\n").startsWith("attachment; filename=\"Zvit A B Set");
    }

    @Test
    void cutsALongTitleAndKeepsWhatFollows() {
        assertThat(decoded(report("слово ".repeat(40))))
                .endsWith("слово 2025.pdf")
                .hasSizeLessThan(100);
        assertThat(decoded(report("я".repeat(300)))).isEqualTo("Звіт " + "я".repeat(80) + " 2025.pdf");
    }

    @Test
    void aPackageHasTheNumberOfTheArchive() {
        FileName name = FileName.archived(YEAR, "Програма «Місто»", "2025.7");
        assertThat(name).hasToString("Архівний пакет 2025.7 програма «Місто» 2025.zip");
        assertThat(name.disposition(true)).startsWith("attachment; filename=\"2025.7.zip\"; filename*=UTF-8''");
    }

    private static FileName report(String programme) {
        return FileName.report(YEAR, programme, false, "pdf");
    }

    private static String decoded(FileName name) {
        String disposition = name.disposition(true);
        return URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8);
    }
}
