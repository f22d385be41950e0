package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnCouncil;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.HousePage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Accounts;
import ua.zvit.rig.Browser;
import ua.zvit.rig.Rig;

/** The first hour: from an installation without a council to one whose departments have heads, without a line of SQL. */
class FirstHourJourney {
    private static final List<String> PAGES = List.of(
            "administration.xhtml",
            "council-settings.xhtml",
            "departments.xhtml",
            "department-new.xhtml",
            "department.xhtml?department=education",
            "positions.xhtml",
            "position.xhtml?position=head-education",
            "people.xhtml",
            "person-new.xhtml");
    private static final Map<String, Integer> WIDTHS = Map.of("narrow", 360, "broad", 1280);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void anEmptyInstallationSaysHowToBegin() throws SQLException {
        change("alter table council rename to council_aside; create table council (like council_aside including"
                + " defaults); grant all on council to zvit");
        try {
            Page operator = Person.signedIn(BROWSER.newPerson(), "operator").page();
            assertThat(heading(operator)).hasText("Тут ще немає жодної ради");
            Accessibility.assertNoSeriousFindings(operator);
            look(operator, "councils.xhtml", "first-run");
            Page admin = Person.signedIn(BROWSER.newPerson(), "admin").page();
            assertThat(heading(admin)).hasText("Вашої ради тут ще немає");
        } finally {
            change("drop table council; alter table council_aside rename to council");
        }
    }

    @Test
    void operatorAddsACouncilAndItsAdministratorSetsItUp() throws IOException {
        OwnCouncil council = OwnCouncil.named().withAdministrator();
        addCouncil(council);
        Person admin = Person.signedIn(BROWSER.newPerson(), council.admin());
        addDepartment(admin, "education", "Департамент освіти та науки", "освіти");
        addDepartment(admin, "sport", "Сектор спорту", "спорту");
        nameTheHead(admin, council);
        rename(admin);
        closeTheOther(admin);
        for (String path : PAGES) {
            admin.page().navigate(path);
            assertThat(heading(admin.page())).isVisible();
            Accessibility.assertNoSeriousFindings(admin.page());
            look(admin.page(), path, "house-" + path.replaceAll("\\.xhtml.*", ""));
        }
    }

    @Test
    void peopleAreInvitedByATableAndComeInWithTheirFirstPassword() {
        OwnCouncil council = OwnCouncil.added().department("education", "Відділ освіти");
        String address = council.code() + "-taras@example.org";
        Page page = Person.signedIn(BROWSER.newPerson(), council.admin()).page();
        page.navigate("people.xhtml");
        HousePage house = new HousePage(page).follow("Запросити людей");
        house.fill(
                "Таблиця",
                "Прізвище\tІм’я\tАдреса\tРоль\tПідрозділ\nДуб\tТарас\t" + address
                        + "\tВиконавець, Аудитор\tВідділ освіти\n\t\t\t\t\nКрук\t\tне адреса\tцар\tКазка");
        house.press("Запросити всіх із таблиці");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("такої ролі немає");
        assertThat(house.field("Таблиця")).hasValue(Pattern.compile("Дуб[\\s\\S]*Крук"));
        house.fill("Таблиця", "Дуб;Тарас;" + address + ";Виконавець, Аудитор;Відділ освіти")
                .press("Запросити всіх із таблиці");
        assertThat(page.locator(".notice[role=status]")).containsText("Тарас Дуб");
        Accessibility.assertNoSeriousFindings(page);
        String password = page.locator("code").nth(1).textContent();
        GuidePictures.takeWhole(page, "house-invited");
        Page invited = BROWSER.newPerson();
        invited.navigate("");
        invited.locator("#username").fill(address);
        invited.locator("#password").fill(password);
        invited.locator("#kc-login").click();
        invited.locator("#password-new").fill("Тривалий-пароль-27");
        invited.locator("#password-confirm").fill("Тривалий-пароль-27");
        invited.locator("input[type=submit], button[type=submit]").first().click();
        invited.waitForURL(Rig.base() + "/**");
        assertThat(heading(invited)).isVisible();
        page.navigate("people.xhtml");
        house.follow("Тарас Дуб");
        Accessibility.assertNoSeriousFindings(page);
        look(page, "account.xhtml?username=" + address, "house-account");
        page.getByLabel("може входити").uncheck();
        house.press("Зберегти");
        page.waitForURL("**/people.xhtml");
        assertThat(house.row("Тарас Дуб")).containsText("вимкнено");
    }

    private static void addCouncil(OwnCouncil council) throws IOException {
        Page page = Person.signedIn(BROWSER.newPerson(), "operator").page();
        assertThat(heading(page)).hasText("Ради");
        Accessibility.assertNoSeriousFindings(page);
        HousePage form = new HousePage(page).follow("Додати раду");
        Accessibility.assertNoSeriousFindings(page);
        look(page, "council-new.xhtml", "house-council-new");
        form.fill("Код", council.code())
                .fill("Повна назва", "Веселівська селищна рада")
                .fill("ЄДРПОУ", "04060773")
                .fill("Адреса", "вул. Садова, 1")
                .fill("Обліковий запис у Keycloak", "nobody-at-all")
                .press("Додати раду");
        assertThat(form.field("У грифі затвердження")).hasValue("Рішення сесії Веселівської селищної ради");
        form.press("Додати раду");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ЄДРПОУ: остання цифра не сходиться з рештою");
        Accessibility.assertNoSeriousFindings(page);
        form.fill("ЄДРПОУ", "04060772").press("Додати раду");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("поки не може вести раду");
        form.fill("Обліковий запис у Keycloak", council.admin());
        form.field("Герб (не обов’язково)").setInputFiles(new FilePayload("arms.png", "image/png", picture()));
        form.press("Додати раду");
        page.waitForURL("**/councils.xhtml");
        assertThat(page.locator("#notices")).containsText("Додано: Веселівська селищна рада.");
        assertThat(form.row(council.code())).containsText("04060772");
        look(page, "councils.xhtml", "house-councils");
        page.navigate("reports.xhtml");
        assertThat(heading(page)).hasText("Сюди вам не можна");
    }

    private static void addDepartment(Person admin, String code, String name, String shortName) {
        admin.page().navigate("index.xhtml");
        HousePage house = new HousePage(admin.page()).follow("Рада").follow("Відкрити Підрозділи");
        house.follow("Додати підрозділ")
                .fill("Повна назва", name)
                .fill("Коротка назва", shortName)
                .fill("Код", code)
                .press("Додати підрозділ");
        assertThat(admin.page().getByText("Ми запропонували назву посади керівника"))
                .isVisible();
        house.press("Додати підрозділ");
        admin.page().waitForURL("**/departments.xhtml");
        assertThat(admin.notices()).containsText("Додано: " + name);
        assertThat(house.row(name)).containsText("вакантна");
    }

    private static void nameTheHead(Person admin, OwnCouncil council) {
        String head = council.code() + "-head";
        Accounts.asAdministrator().department(council.code(), "education");
        Accounts.asAdministrator().person(head, "/" + council.code() + "/education", "acting-head");
        admin.page().navigate("position.xhtml?position=head-education");
        assertThat(heading(admin.page())).hasText("Директор департаменту освіти та науки");
        HousePage position = new HousePage(admin.page())
                .fill("Ім’я та ПРІЗВИЩЕ", "Олена ТКАЧ")
                .fill("Обліковий запис", council.admin())
                .fill("Перший день", "2026-01-12")
                .press("Записати");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("не має ролі «Керівник»");
        position.fill("Обліковий запис", head).press("Записати");
        admin.page().waitForURL("**/positions.xhtml");
        assertThat(position.row("Директор департаменту освіти та науки")).containsText("Олена ТКАЧ");
    }

    private static void rename(Person admin) {
        admin.page().navigate("department.xhtml?department=sport");
        Page other = admin.page().context().newPage();
        other.navigate("department.xhtml?department=sport");
        new HousePage(other).fill("Повна назва", "Сектор спорту та молоді").press("Зберегти");
        other.waitForURL("**/departments.xhtml");
        new HousePage(admin.page()).fill("Повна назва", "Сектор фізкультури").press("Зберегти");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("щойно змінив хтось інший");
    }

    private static void closeTheOther(Person admin) {
        admin.page().navigate("department.xhtml?department=sport");
        new HousePage(admin.page()).fill("З якого дня", Today.date().toString()).press("Закрити й передати роботу");
        admin.page().waitForURL("**/departments.xhtml");
        assertThat(admin.notices()).containsText("Відкритої роботи не було");
        assertThat(new HousePage(admin.page()).row("Сектор спорту та молоді"))
                .containsText("роботу веде: Департамент освіти та науки");
    }

    /** Takes the page as it looks on a telephone and on a small laptop. */
    private static void look(Page page, String path, String name) {
        WIDTHS.forEach((width, pixels) -> {
            page.setViewportSize(pixels, 900);
            page.navigate(path);
            assertThat(page.locator("body")).isVisible();
            GuidePictures.takeWhole(page, name + "-" + width);
        });
        page.setViewportSize(1280, 900);
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(34, 24, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static void change(String statement) throws SQLException {
        try (Connection database = Rig.database();
                Statement executed = database.createStatement()) {
            executed.execute(statement);
        }
    }
}
