package ua.zvit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedCasesTest {

    @ParameterizedTest
    @CsvSource({
        "Хмельницька міська рада, Хмельницької міської ради",
        "Соснівська селищна рада, Соснівської селищної ради",
        "Загальний відділ, Загального відділу",
        "Фінансове управління, Фінансового управління",
        "Служба у справах дітей, Служби у справах дітей",
        "Департамент освіти та науки, Департаменту освіти та науки",
        "Виконавчий комітет, Виконавчого комітету"
    })
    void declinesAdjectivesAndTheNounAndLeavesTheRest(String name, String genitive) {
        assertThat(ProposedCases.genitive(name)).contains(genitive);
    }

    @Test
    void titlesTheHeadAsTheKindOfDepartmentWants() {
        assertThat(ProposedCases.headTitle("Департамент освіти та науки"))
                .contains("Директор департаменту освіти та науки");
        assertThat(ProposedCases.headTitleGenitive("Загальний відділ")).contains("начальника загального відділу");
        assertThat(ProposedCases.headTitle("Секретаріат ради")).contains("Керівник секретаріату ради");
        assertThat(ProposedCases.decisionBody("Хмельницька міська рада"))
                .contains("Рішення сесії Хмельницької міської ради");
    }

    @Test
    void proposesNothingForANameItDoesNotKnow() {
        assertThat(ProposedCases.headTitle("Юність")).isEmpty();
        assertThat(ProposedCases.headTitle("КП «Водоканал»")).isEmpty();
        assertThat(ProposedCases.decisionBody("")).isEmpty();
    }
}
