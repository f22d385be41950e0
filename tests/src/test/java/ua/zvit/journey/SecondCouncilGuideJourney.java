package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.api.OwnCouncil;
import ua.zvit.journey.SecondCouncil.Department;
import ua.zvit.journey.pages.DraftPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.HousePage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ProgrammePage;
import ua.zvit.journey.pages.VerificationPage;
import ua.zvit.rig.Browser;

/**
 * A council comes in from nothing, in pages alone: departments, people, a programme from a Word file, the first department
 * typing; then a year as it happens (an amendment, a department closed, an acting head replaced early), last year's report
 * kept as a copy, and this year's on its way to the archive, where everybody can check it. One department writes in the
 * pages, the others over the API.
 * Takes the pictures of the guides to the first hour and to programmes; see {@link GuidePictures}.
 */
class SecondCouncilGuideJourney {
    private static final int MOST_CLICKS = 60;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double PATIENCE = 20_000;

    /** Nine accounts are made one after another, each with a password whose digest is slow on purpose. */
    private static final double MANY_ACCOUNTS = 90_000;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    private final OwnCouncil council = new OwnCouncil(GuidePictures.name("vesele"));
    private final SecondCouncil file = new SecondCouncil(council.code(), GuidePictures.title(SecondCouncil.PROGRAMME));
    private final Newcomers newcomers = new Newcomers(BROWSER);
    private final Pace pace = new Pace();

    private Person admin;
    private long report;

    @Test
    void aCouncilComesInFromNothingAndReportsOnItsYear() throws Exception {
        Person culture = comesIn();
        amendedAndMoved();
        drafted(culture);
        SecondCouncilAdoption end = new SecondCouncilAdoption(file, folder);
        end.headSigns(accepted());
        end.councilAdopts(newcomers.firstVisit(file.account("secretary")));
        end.keepLastYears(admin);
        byte[] document = end.readArchive(admin);
        end.isKnownToEverybody(VerificationPage.opened(BROWSER.newPerson(1120, 900)), document);
    }

    /** @return who writes for the first department, typing */
    private Person comesIn() throws Exception {
        council.withAdministrator();
        addTheCouncil();
        admin = Person.signedIn(pace.of(BROWSER.newPerson(1280, 900)), council.admin());
        SecondCouncil.DEPARTMENTS.forEach(this::addDepartment);
        invite();
        bringTheProgramme();
        createAndStart();
        Person culture = newcomers.firstVisit(
                pace.of(BROWSER.newPerson(1280, 900)), SecondCouncil.CULTURE.drafter(council.code()));
        EntryPage entry = culture.desk().write(file.title());
        entry.type("У бібліотеці");
        assertThat(pace.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(pace.time()).isLessThan(LONGEST);
        pace.write("first-hour");
        GuidePictures.take(culture.page(), "first-text");
        return culture;
    }

    private void amendedAndMoved() {
        nameTheSecretary();
        amend();
        closeTheService();
        replaceTheActingHead();
    }

    /** The department that is in the pages already writes there, the others by programs of their own. */
    private void drafted(Person culture) {
        write(culture);
        for (Department department : SecondCouncil.WORKING) {
            String drafter = department.drafter(council.code());
            if (department != SecondCouncil.CULTURE) {
                newcomers.firstVisit(drafter);
                new ProgramDesk(newcomers.programOf(drafter), report).writeAndSubmit();
            }
        }
        assertThat(narratives()).hasSize(SecondCouncil.MEASURES + 1).noneMatch(String::isBlank);
    }

    /** @return the texts of all measures: of those in the file and of the one that came with the amendment */
    private List<String> narratives() {
        return council
                .asAdmin()
                .get("/v1/reports/" + report)
                .isOk()
                .json()
                .getJsonArray("sections")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(section -> section.getJsonArray("measures").getValuesAs(JsonObject.class).stream())
                .map(measure -> measure.getString("narrative", ""))
                .toList();
    }

    private void addTheCouncil() {
        Page page = pace.of(BROWSER.newPerson(1280, 900));
        HousePage form = new HousePage(Person.signedIn(page, "operator").page()).follow("Додати раду");
        form.fill("Код", council.code())
                .fill("Повна назва", SecondCouncil.NAME)
                .fill("У грифі затвердження", "Рішення сесії Веселівської селищної ради")
                .fill("ЄДРПОУ", SecondCouncil.EDRPOU)
                .fill("Обліковий запис у Keycloak", council.admin());
        GuidePictures.take(page, "council-new");
        form.press("Додати раду");
        page.waitForURL("**/councils.xhtml");
    }

    private void addDepartment(Department department) {
        Page page = admin.page();
        page.navigate("department-new.xhtml");
        HousePage form = new HousePage(page)
                .fill("Повна назва", department.name())
                .fill("Коротка назва", department.shortName())
                .fill("Код", department.code())
                .press("Додати підрозділ");
        assertThat(page.getByText("Ми запропонували назву посади керівника")).isVisible();
        if (department == SecondCouncil.CULTURE) {
            GuidePictures.take(page, "department-new");
        }
        form.press("Додати підрозділ");
        page.waitForURL("**/departments.xhtml");
    }

    private void invite() {
        Page page = admin.page();
        page.navigate("person-new.xhtml");
        new HousePage(page).fill("Таблиця", file.people());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Запросити всіх із таблиці"))
                .click(new Locator.ClickOptions().setTimeout(MANY_ACCOUNTS));
        Locator rows = page.locator(".notice.good tbody tr");
        assertThat(rows).hasCount(SecondCouncil.PEOPLE);
        for (Locator row : rows.all()) {
            newcomers.handOver(
                    row.locator("code").first().textContent(),
                    row.locator("code").last().textContent());
        }
        page.evaluate(
                "document.querySelectorAll('.notice.good td:last-child code').forEach(one => one.textContent = '••••••••')");
        GuidePictures.take(page, "people-invited");
        page.navigate("people.xhtml");
        GuidePictures.take(page, "people");
        page.navigate("administration.xhtml");
        GuidePictures.take(page, "administration");
    }

    private void bringTheProgramme() {
        DraftPage draft =
                admin.importing().bring("Програма.docx", file.programme().as("docx"));
        assertThat(draft.measures()).hasCount(SecondCouncil.MEASURES);
        draft.lead(SecondCouncil.CULTURE.code());
        GuidePictures.take(draft.page(), "import-programme");
        draft.press("Створити програму");
        told(admin, "Програму збережено");
        GuidePictures.take(draft.page(), "programme");
    }

    private void createAndStart() {
        ProgrammePage programme = new ProgrammePage(admin.page());
        programme.follow("Звіт за " + SecondCouncil.YEAR + " рік");
        GuidePictures.take(admin.page(), "programme-year");
        programme.press("Створити звіт за " + SecondCouncil.YEAR + " рік");
        told(admin, "Звіт створено");
        report = Long.parseLong(admin.page().url().replaceAll(".*id=", ""));
        admin.report(report).start();
        told(admin, "Підготовку розпочато");
    }

    private void nameTheSecretary() {
        Page page = admin.page();
        page.navigate("positions.xhtml");
        HousePage house = new HousePage(page)
                .fill("Назва посади", "Секретар селищної ради")
                .fill("Назва в родовому відмінку", "секретаря селищної ради")
                .fill("Код", "secretary")
                .press("Додати посаду");
        told(admin, "Додано: Секретар селищної ради");
        page.navigate("position.xhtml?position=secretary");
        house.fill("Ім’я та ПРІЗВИЩЕ", SecondCouncil.SECRETARY)
                .fill("Обліковий запис", file.account("secretary"))
                .fill("Перший день", TODAY.minusYears(1).toString())
                .press("Записати");
        page.waitForURL("**/positions.xhtml");
        GuidePictures.take(page, "positions");
        page.navigate("signing.xhtml");
        page.getByLabel("Секретар ради – після затвердження").check();
        page.getByLabel("Посада секретаря").selectOption(new SelectOption().setValue("secretary"));
        house.press("Зберегти");
        told(admin, "Правила підписання збережено.");
    }

    private void amend() {
        ProgrammePage programme = new ProgrammePage(admin.page()).list().follow(file.title());
        programme.follow("Внести зміни за рішенням ради");
        programme.measure(2).locator("[data-years] input").first().fill("45,5");
        programme.add(1, "Літні читання просто неба", "12");
        programme.decision("31", SecondCouncil.YEAR + "-07-15").press("Переглянути зміни");
        assertThat(programme.review()).containsText("45,5");
        GuidePictures.take(admin.page(), "programme-amended");
        programme.press("Внести зміни до програми");
        told(admin, "Зміни до програми внесено");
    }

    private void closeTheService() {
        Page page = admin.page();
        page.navigate("department.xhtml?department=" + SecondCouncil.CLOSED.code());
        page.getByLabel("Хто далі веде роботу")
                .selectOption(new SelectOption().setLabel(SecondCouncil.EDUCATION.name()));
        new HousePage(page).fill("З якого дня", TODAY.toString());
        GuidePictures.takeWhole(page, "department-closed");
        new HousePage(page).press("Закрити й передати роботу");
        page.waitForURL("**/departments.xhtml");
        told(admin, "Роботу передано в 1 звіті");
    }

    private void replaceTheActingHead() {
        appoint("Інна ПАЛІЙ", file.account("acting"), TODAY.minusDays(20));
        Page page = admin.page();
        new HousePage(page).row("Інна ПАЛІЙ").getByRole(AriaRole.LINK).click();
        page.getByLabel("Останній день дії").fill(TODAY.minusDays(1).toString());
        GuidePictures.take(page, "appointment-ended");
        new HousePage(page).press("Завершити");
        page.waitForURL("**/appointments.xhtml");
        appoint(SecondCouncil.HEAD, file.account("head"), TODAY);
        GuidePictures.take(page, "appointments-replaced");
    }

    private void appoint(String name, String account, LocalDate from) {
        Page page = admin.page();
        page.navigate("appointments.xhtml");
        page.getByLabel("Посада").selectOption(new SelectOption().setValue("head-" + SecondCouncil.CULTURE.code()));
        new HousePage(page)
                .fill("Ім’я та ПРІЗВИЩЕ", name)
                .fill("Обліковий запис", account)
                .fill("Номер наказу", "12-к")
                .fill("Перший день", from.toString())
                .fill("Останній день", TODAY.plusDays(40).toString())
                .fill("Дата наказу", from.toString())
                .press("Призначити");
        told(admin, "Призначено: " + name);
        page.navigate("appointments.xhtml");
    }

    /** Writes whatever is still empty on the person's desk, and submits. */
    private void write(Person drafter) {
        EntryPage entry = drafter.desk().write(file.title());
        for (String measure : entry.empty()) {
            drafter.entry(report, measure);
            entry.text().fill("Захід проведено у травні; учасників – сорок.");
            if (entry.actual().count() > 0) {
                entry.actual().fill(entry.plan());
            }
            entry.saved();
        }
        assertThat(entry.missing()).containsText("Усе заповнено");
        entry.submit();
        told(drafter, "Подано");
    }

    /** @return the acting head, who has accepted */
    private Person accepted() {
        Person head = newcomers.firstVisit(file.account("head"));
        head.desk().review(file.title()).acceptAll();
        told(head, "Тепер його треба підписати");
        return head;
    }

    /** Some steps of this way concern six departments at once, and take their time. */
    static void told(Person person, String words) {
        assertThat(person.notices())
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
