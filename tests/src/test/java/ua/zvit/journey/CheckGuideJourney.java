package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Findings;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/** Walks the way that the guide to the check tells and takes its pictures; see {@link GuidePictures} for where they go. */
class CheckGuideJourney {
    private static final String TEXT =
            "Обмін тривав 18-21 березня 2025 року. Поїздка тривала 23-24 червня 2025 року. Учні вивчали діючі проекти.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void guideTellsTheCheckAsItIs() {
        long report = Long.parseLong(
                OwnReport.started(GuidePictures.title("Програма шкільних обмінів громади на 2024–2026 роки"))
                        .replaceAll(".*/", ""));
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Findings findings = entry.findings().arrived();
        entry.type(TEXT).saved();
        assertThat(findings.group("Тире")).isVisible();
        drafter.page().keyboard().press("Control+Home");
        findings.next();
        GuidePictures.take(drafter.page(), "check-card");
        findings.keep("Так у назві проєкту.");
        assertThat(findings.done()).containsText("Залишено з поясненням.");
        assertThat(findings.kept()).containsText("Так у назві проєкту.");
        Findings.fix(findings.group("Тире")).first().click();
        assertThat(findings.done()).containsText("Виправлено");
        GuidePictures.take(drafter.page(), "check-fixed");
        entry.saved();
        Person head = person("acting-head");
        Findings board = head.report(report).findings().arrived();
        assertThat(board.kept()).containsText("Так у назві проєкту.");
        GuidePictures.take(head.page(), "check-summary");
        Person auditor = person("auditor");
        auditor.entry(report, "1.10").findings().arrived().next();
        GuidePictures.take(auditor.page(), "check-read");
        Person admin = person("admin");
        admin.checkSettings().open("Дати");
        GuidePictures.take(admin.page(), "check-settings");
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(1120, 720), user);
    }
}
