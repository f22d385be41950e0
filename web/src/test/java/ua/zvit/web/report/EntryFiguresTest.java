package ua.zvit.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.LanguageView;

class EntryFiguresTest {
    private final EntryDetails entry = entry();
    private final EntryFigures figures = new EntryFigures();

    EntryFiguresTest() {
        figures.fill(entry, new FormatView(new LanguageView() {
            @Override
            public Locale getLocale() {
                return Messages.UKRAINIAN;
            }
        }));
    }

    @Test
    void readsBackWhatItHasFilledIn() {
        assertThat(figures.value("funding.local")).isEqualTo("4,5");
        assertThat(figures.value("indicators.1.reason")).isEqualTo("Дощ");
        figures.take(figures.json());
        assertThat(figures.sources(entry))
                .extracting(SourceText::source, SourceText::actualThousands)
                .containsExactly(tuple(FundingSource.LOCAL, new BigDecimal("4.5")), tuple(FundingSource.OTHER, null));
        assertThat(figures.indicators(entry)).containsExactly(new IndicatorText(1, new BigDecimal("2"), "Дощ"));
        assertThat(figures.unreadable()).isEmpty();
    }

    @Test
    void leavesTheFormerFigureInForceForOneThatCannotBeRead() {
        figures.take("{\"funding.local\": \"сто\", \"funding.other\": \"5\", \"indicators.1.actual\": \"?\"}");
        assertThat(figures.sources(entry))
                .extracting(SourceText::actualThousands)
                .containsExactly(new BigDecimal("4.5"), new BigDecimal("5"));
        assertThat(figures.indicators(entry)).containsExactly(new IndicatorText(1, new BigDecimal("2"), "Дощ"));
        assertThat(figures.unreadable()).containsExactly("funding.local", "indicators.1.actual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "5", "x"})
    void dropsWhatIsNoText(String sent) {
        figures.take(sent);
        assertThat(figures.value("funding.local")).isEqualTo("4,5");
        assertThat(figures.unreadable()).containsExactly("figures");
    }

    @Test
    void dropsFieldsThatThePageHasNot() {
        figures.take("{\"funding.moon\": \"5\", \"funding.local\": 7}");
        assertThat(figures.json()).doesNotContain("moon");
        assertThat(figures.value("funding.local")).isEqualTo("4,5");
    }

    private static EntryDetails entry() {
        return new EntryDetails(
                "1.1",
                "1.1",
                "Захід",
                new DepartmentSummary(1, "education", "Відділ освіти", "освіти", "", "", ""),
                EntryStatus.DRAFT,
                money("15"),
                null,
                "<p>Так</p>",
                null,
                List.of(),
                List.of(),
                PlanHistory.UNKNOWN,
                List.of(
                        new EntryFunding(FundingSource.LOCAL, "", money("10"), null, money("4.5"), FundParts.NONE),
                        new EntryFunding(FundingSource.OTHER, "", money("5"), null, null, FundParts.NONE)),
                List.of(new EntryIndicator(
                        1, IndicatorKind.PRODUCT, "Табори", "од.", quantity("3"), quantity("2"), "Дощ")),
                List.of(),
                false,
                true,
                1,
                null,
                "drafter",
                null,
                1,
                false,
                0);
    }

    private static Money money(String thousands) {
        return Money.ofThousands(new BigDecimal(thousands));
    }

    private static Quantity quantity(String value) {
        return new Quantity(new BigDecimal(value));
    }
}
