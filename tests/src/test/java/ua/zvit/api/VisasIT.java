package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of visas says which departments have agreed to their parts as they stand, in the document and in exports. */
class VisasIT {
    private static final String RETURN =
            "{\"outcome\":\"return\",\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Додайте тираж\"}]}";

    private SignedReport report;

    @BeforeEach
    void bringAReportBackToTheHead() {
        OwnForm.putInForce("executors");
        report = SignedReport.toBeSigned();
        report.complete("acting-head", "{\"outcome\":\"return\",\"comment\":\"Гляну ще раз\"}")
                .isOk();
    }

    @AfterEach
    void putTheUsualFormInForceAgain() {
        OwnForm.putInForce("khmelnytskyi");
    }

    @Test
    void everyDepartmentThatSubmittedIsListed() {
        assertThat(exported()).contains("Візи:", "Оксана Гайова", "Тарас Мельничук", "Леся Вербицька");
    }

    @Test
    void aReturnTakesTheVisaAwayUntilTheDepartmentSubmitsAgain() {
        report.complete("acting-head", RETURN).isOk();
        assertThat(exported()).contains("Оксана Гайова", "Тарас Мельничук").doesNotContain("Леся Вербицька");

        report.complete("drafter-promotion", "{\"outcome\":\"submit\"}").isOk();
        assertThat(exported()).contains("Оксана Гайова", "Тарас Мельничук", "Леся Вербицька");
    }

    private String exported() {
        return new String(
                        Api.as("auditor")
                                .get(report.path() + "/export/html")
                                .isOk()
                                .bytes(),
                        StandardCharsets.UTF_8)
                .replace("&nbsp;", " ");
    }
}
