package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.StagedCouncil;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.HousePage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/**
 * A finance visa, from the page where the administrator lays it to the head's review: the acting head of the finance
 * department returns a measure, reads the change and agrees.
 */
class CircuitJourney {
    private static final String APPOINTMENT =
            """
            {"position": "head-finance", "username": "%s", "personName": "Олена ТКАЧ", "validFrom": "%s", "validTo": "%s",
             "orderNumber": "17-к", "orderDate": "%s"}
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final StagedCouncil staged = new StagedCouncil();

    @Test
    void leadsOverTheFinanceDepartment() {
        layTheStage();
        String acting = appointed();
        String report = staged.submitted();
        long id = Long.parseLong(report.substring(report.lastIndexOf('/') + 1));
        assertThat(admin().report(id).step(StagedCouncil.STAGE)).containsText("Олена ТКАЧ");

        Person finance = Person.signedIn(BROWSER.newPerson(), acting);
        returnOne(finance);
        mend(report);
        agree(finance);

        Person head = Person.signedIn(BROWSER.newPerson(), staged.head());
        assertThat(head.report(id).step(StagedCouncil.STAGE)).containsText("✓");
        assertThat(head.desk().task("Програма")).containsText("Розглянути звіт");
        Accessibility.assertNoSeriousFindings(head.page());
    }

    @Test
    void changesTheStagesOfOneReport() {
        String report = staged.withFinanceVisa(false).submitted();
        Page page = admin().page();
        page.navigate("report.xhtml?id=" + report.replaceAll(".*/", ""));
        HousePage stages = new HousePage(page).follow("Змінити етапи погодження");
        assertThat(page.getByText("Етап уже почався")).isVisible();
        stages.fill("Назва етапу", "Погодження відділу освіти")
                .fill("Мовчання = погоджено після стількох робочих днів", "5")
                .fill("Що дозволяє погоджувати мовчанням", "пункт 3.4 Регламенту");
        page.getByLabel("Ганна КОРЖ").check();
        stages.press("Додати етап");
        assertThat(page.locator("#notices")).containsText("напишіть, чому їх змінюєте");
        stages.fill("Чому змінюєте", "Розпорядження 5-р").press("Додати етап");
        assertThat(page.locator("#notices")).containsText("Етап «Погодження відділу освіти» збережено");
        Looks.take(page, "report-stages");
        page.navigate("report.xhtml?id=" + report.replaceAll(".*/", ""));
        Looks.take(page, "report-staged");
        page.navigate("circuit.xhtml?stage=1");
        Looks.take(page, "circuit-stage");
        keepsWhatIsTypedWhenTheReportMovesOn(page, report);
    }

    private void keepsWhatIsTypedWhenTheReportMovesOn(Page page, String report) {
        page.navigate("report-stages.xhtml?report=" + report.replaceAll(".*/", ""));
        HousePage stages =
                new HousePage(page).fill("Назва етапу", "Ще одна віза").fill("Чому змінюєте", "Лист");
        staged.complete(staged.finance(), report, "{\"outcome\":\"visa\"}").isOk();
        staged.complete(staged.head(), report, "{\"outcome\":\"visa\"}").isOk();
        stages.press("Додати етап");
        assertThat(page.locator("#notices")).containsText("Етапи");
        assertThat(page.getByLabel("Назва етапу")).hasValue("Ще одна віза");
    }

    @Test
    void aCommissionConcludesBetweenHeadAndCouncil() {
        String report = staged.withConclusion().submitted();
        staged.complete(staged.finance(), report, "{\"outcome\":\"visa\"}").isOk();
        staged.complete(staged.head(), report, "{\"outcome\":\"accept\"}").isOk();
        Person commission = Person.signedIn(BROWSER.newPerson(), staged.head());
        ReviewPage review = commission.desk().review("Програма");
        assertThat(commission.page().getByText("Етап: Постійна комісія")).isVisible();
        Accessibility.assertNoSeriousFindings(commission.page());
        review.conclude();
        assertThat(commission.notices()).containsText("Перевірте номер і дату протоколу");
        Looks.take(commission.page(), "conclusion");
        commission.page().reload();
        commission.page().getByLabel("Номер протоколу").fill("4");
        commission.page().getByLabel("Дата засідання").fill(Today.date().toString());
        review.conclude();
        assertThat(commission.notices()).containsText("внесено. Звіт передано раді");

        Page page = admin().page();
        page.navigate("report.xhtml?id=" + report.replaceAll(".*/", ""));
        assertThat(page.getByText("протокол № 4 від").first()).isVisible();
        Looks.take(page, "report-concluded");
        page.navigate("circuit.xhtml?stage=2");
        Looks.take(page, "circuit-conclusion");
    }

    @Test
    void theHeadOfTheDepartmentApprovesFirst() {
        Page page = admin().page();
        page.navigate("circuit.xhtml");
        page.getByLabel("Частину відділу спершу погоджує керівник цього відділу")
                .check();
        page.locator("#heads").getByText("Зберегти").click();
        assertThat(page.getByLabel("Шлях звіту")).containsText("спершу керівник відділу");
        Accessibility.assertNoSeriousFindings(page);
        Looks.take(page, "circuit-heads-first");
        String report = staged.started();
        long id = Long.parseLong(report.substring(report.lastIndexOf('/') + 1));
        Person drafter = Person.signedIn(BROWSER.newPerson(), staged.council().person("finance", "drafter"));
        EntryPage entry = drafter.entry(id, "1.2");
        entry.askSubmission();
        assertThat(drafter.page().getByText("Спершу частину має погодити керівник вашого відділу"))
                .isVisible();
        entry.confirmSubmission();
        assertThat(drafter.notices())
                .containsText("Передано керівникові відділу 1 захід. Після погодження керівника частину буде подано.");
        assertThat(drafter.notices()).not().containsText("Подано");

        staged.financeHeldUntil(Today.date().minusDays(1));
        page.navigate("people.xhtml");
        assertThat(page.getByText("Фінансове управління: частину відділу нікому погодити"))
                .isVisible();
        Accessibility.assertNoSeriousFindings(page);
        staged.financeHeldUntil(null);
        Person head = Person.signedIn(BROWSER.newPerson(), staged.finance());
        assertThat(head.desk().task("Програма")).containsText("Погодити частину вашого відділу: 1 захід");
        Looks.take(head.page(), "tasks-clear");
        ReviewPage review = head.desk().review("Програма");
        assertThat(review.lines()).hasCount(1);
        Accessibility.assertNoSeriousFindings(head.page());
        Looks.take(head.page(), "clear");
        review.approvePart();
        assertThat(head.notices()).containsText("Частину відділу у звіті");
        assertThat(head.notices()).containsText("коли подадуть свої частини й інші відділи");
    }

    private void layTheStage() {
        Page page = admin().page();
        page.navigate("administration.xhtml");
        HousePage house = new HousePage(page).follow("Відкрити Шлях погодження");
        Accessibility.assertNoSeriousFindings(page);
        house.fill("Назва етапу", StagedCouncil.STAGE).press("Додати етап");
        assertThat(page.locator("#notices")).containsText("виберіть, хто погоджує");
        page.getByLabel("Іван ПЕТРЕНКО").check();
        house.fill("Скільки днів на рішення", "2").press("Додати етап");
        assertThat(page.locator("#notices")).containsText("Етап «" + StagedCouncil.STAGE + "» збережено");
        assertThat(page.getByLabel("Шлях звіту")).containsText("Іван ПЕТРЕНКО");
        Accessibility.assertNoSeriousFindings(page);
        GuidePictures.takeWhole(page, "circuit");
    }

    private String appointed() {
        String acting = staged.account("acting", "finance");
        String today = Today.date().toString();
        staged.council()
                .asAdmin()
                .post(
                        "/v1/organisation/appointments",
                        APPOINTMENT.formatted(acting, today, Today.date().plusDays(20), today))
                .isOk();
        return acting;
    }

    private static void returnOne(Person finance) {
        ReviewPage review = finance.desk().review("Програма");
        assertThat(finance.page().getByText("Етап: " + StagedCouncil.STAGE)).isVisible();
        review.markReturn("1.2").comment("1.2").fill("Звірте суму з казначейством.");
        review.saved();
        review.sendBack();
        assertThat(finance.notices()).containsText("Повернено 1 захід");
        assertThat(finance.notices()).containsText("знову піде етапами погодження");
    }

    private void mend(String report) {
        String entry = report + "/entries/1.2";
        Api drafter = Api.as(staged.financeDrafter());
        drafter.put(
                        entry,
                        "{\"narrative\":\"<p>Працював один табір, два тижні.</p>\",\"actual\":6.5,\"reason\":\"Економія\"}",
                        drafter.get(entry).isOk().header("ETag"))
                .isOk();
        staged.complete(staged.financeDrafter(), report, "{\"outcome\":\"submit\"}")
                .isOk();
    }

    private static void agree(Person finance) {
        ReviewPage review = finance.desk().review("Програма");
        assertThat(review.changes("1.2")).containsText("два тижні");
        Accessibility.assertNoSeriousFindings(finance.page());
        GuidePictures.takeWhole(finance.page(), "circuit-visa");
        review.giveVisa();
        assertThat(finance.notices()).containsText("погоджено. Далі звіт розгляне керівник");
    }

    private Person admin() {
        return Person.signedIn(BROWSER.newPerson(), staged.council().admin());
    }
}
