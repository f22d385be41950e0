package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.api.Api;
import ua.zvit.api.OwnForm;
import ua.zvit.api.OwnReport;
import ua.zvit.api.PrintedText;
import ua.zvit.journey.pages.DesignPage;
import ua.zvit.journey.pages.FormsPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** The administrator changes how reports look without anybody's help, and nothing harmful gets in that way. */
class FormsJourney {
    private static final String USUAL = "khmelnytskyi";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @AfterEach
    void putTheUsualFormInForceAgain() {
        OwnForm.putInForce(USUAL);
    }

    @Test
    void newVersionIsLookedAtPublishedAndPutInForce() {
        OwnReport.imported();
        OwnForm own = OwnForm.like("executors");
        Person admin = admin();
        FormsPage forms = admin.forms();
        Accessibility.assertNoSeriousFindings(admin.page());
        forms.bring(own.zip());
        assertThat(admin.notices()).containsText("Форму додано як чернетку");
        Accessibility.assertNoSeriousFindings(admin.page());
        assertThat(new String(forms.preview(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        forms.decide("Опублікувати");
        assertThat(admin.notices()).containsText("Форму опубліковано");
        forms.decide("Зробити чинною");
        assertThat(admin.notices()).containsText("Форма тепер чинна");
        assertThat(admin.page().getByLabel("Історія")).containsText("зроблено чинною " + own.code() + " 1");
        assertThat(admin.forms().row(own.code())).containsText("Чинна");
    }

    @Test
    void twoFilesAreTakenAsWell() {
        OwnForm own = OwnForm.like(USUAL);
        Person admin = admin();
        FormsPage forms = admin.forms();
        forms.bring(
                own.descriptor().getBytes(StandardCharsets.UTF_8),
                own.template().getBytes(StandardCharsets.UTF_8));
        assertThat(admin.notices()).containsText("Форму додано як чернетку");
        forms.decide("Відкликати");
        assertThat(admin.notices()).containsText("Форму відкликано");
    }

    @Test
    void hostileTemplateIsRefusedWithItsLines() {
        OwnForm hostile = OwnForm.like(USUAL)
                .drawnBy(xml -> xml.replaceFirst("(<jasperReport[^>]*>)", "$1<scriptlet name=\"x\" class=\"x.Y\"/>"));
        Person admin = admin();
        FormsPage forms = admin.forms();
        forms.bring(hostile.zip());
        assertThat(forms.alert()).containsText("Форму не прийнято");
        assertThat(forms.alert()).containsText("такий елемент не дозволено: scriptlet");
        Accessibility.assertNoSeriousFindings(admin.page());
        assertThat(admin.forms().row(hostile.code())).hasCount(0);
    }

    @Test
    void coatOfArmsIsShownAndTakenAway() throws IOException {
        Person admin = admin();
        FormsPage forms = admin.forms();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(170, 120, BufferedImage.TYPE_INT_RGB), "png", png);
        forms.bringArms(png.toByteArray());
        assertThat(admin.notices()).containsText("Герб змінено");
        assertThat(forms.arms()).isVisible();
        forms.bringArms("це не картинка".getBytes(StandardCharsets.UTF_8));
        assertThat(admin.notices()).containsText("не зображення PNG");
        forms.removeArms();
        assertThat(admin.notices()).containsText("Герб прибрано");
        assertThat(forms.arms()).hasCount(0);
    }

    @Test
    void formIsMadeOnAPageThatShowsHowItPrints() throws IOException {
        int report = OwnReport.imported().getInt("id");
        Person admin = admin();
        DesignPage design = admin.forms().begin(OwnForm.label(USUAL));
        String before = design.shown();
        Accessibility.assertNoSeriousFindings(admin.page());
        design.heading("План").fill("Заплановано");
        design.changedFrom(before);
        String planned = design.shown();
        design.width("План").fill("4");
        assertThat(design.faultOf("План")).containsText("4 мм замало");
        design.tryToMake();
        assertThat(design.refused()).containsText("виправте позначене");
        Accessibility.assertNoSeriousFindings(admin.page());
        design.width("План").fill("19");
        design.field("Відсоток виконання").check();
        design.moveUp("Факт");
        design.changedFrom(planned);
        admin.page().reload();
        assertThat(design.restored()).isVisible();
        assertThat(design.heading("План")).hasValue("Заплановано");
        assertThat(design.width("План")).hasValue("19");
        assertThat(design.columns().nth(3)).containsText("Факт");
        design.field("Назва форми у списку").fill("Форма нашої ради");
        design.shown();
        FormsPage forms = design.make();
        forms.decide("Опублікувати");
        assertThat(admin.notices()).containsText("Форму опубліковано");
        forms.decide("Зробити чинною");
        assertThat(admin.notices()).containsText("Форма тепер чинна");
        byte[] pdf = Api.as("admin")
                .get("/v1/reports/" + report + "/document.pdf")
                .isOk()
                .bytes();
        assertThat(PrintedText.of(pdf)).contains("Факт Заплановано");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1920})
    void nothingScrollsSideways(int width) {
        Page page = Person.signedIn(BROWSER.newPerson(width, 800), "admin").page();
        for (String address : addresses()) {
            page.navigate(address);
            Sideways.assertNothingScrolls(page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pagesAreAccessibleInLightAndDark(ColorScheme scheme) {
        Page page = admin().page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String address : addresses()) {
            page.navigate(address);
            Accessibility.assertNoSeriousFindings(page);
        }
    }

    @Test
    void formsAreForTheAdministratorAlone() {
        Page page = Person.signedIn(BROWSER.newPerson(), "council").page();
        for (String address :
                new String[] {"forms.xhtml", "form.xhtml?id=1", "form-file.xhtml?form=1", "form-design.xhtml"}) {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Сюди вам не можна");
        }
    }

    private static String[] addresses() {
        int usual = OwnForm.shipped(USUAL);
        return new String[] {"forms.xhtml", "form.xhtml?id=" + usual, "form-design.xhtml?from=" + usual};
    }

    private static Person admin() {
        return Person.signedIn(BROWSER.newPerson(), "admin");
    }
}
