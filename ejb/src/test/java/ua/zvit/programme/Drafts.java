package ua.zvit.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/** Programmes to be changed in tests: two sections, three measures. */
public final class Drafts {
    public static final long EDUCATION = 1;
    public static final long PROMOTION = 2;

    private Drafts() {}

    public static ProgrammeDraft programme() {
        return programme(List.of(
                section(10L, "I", measure(100L, "1.1", "Зустрічі", "10"), measure(101L, "1.2", "Обміни", "20.5")),
                section(11L, "II", measure(102L, "2.1", "Буклети", "5"))));
    }

    public static ProgrammeDraft programme(List<SectionDraft> sections) {
        return new ProgrammeDraft("Програма", EDUCATION, 2024, 2026, "№ 7", LocalDate.of(2023, 12, 20), sections);
    }

    public static SectionDraft section(Long id, String number, MeasureDraft... measures) {
        return new SectionDraft(id, number, null, 1, "Розділ " + number, List.of(measures));
    }

    public static MeasureDraft measure(Long id, String number, String title, String thousands) {
        return new MeasureDraft(
                id,
                number,
                null,
                title,
                EDUCATION,
                List.of(PROMOTION),
                List.of(),
                List.of(new FundingDraft(
                        2025, FundingSource.LOCAL, "", Money.ofThousands(new BigDecimal(thousands)), null)),
                List.of(new IndicatorDraft(
                        2025,
                        new PlannedIndicator(
                                IndicatorKind.PRODUCT, "зустрічей", "од.", new Quantity(BigDecimal.valueOf(4))))),
                null,
                1);
    }

    /** The same measure inside the nearest one before it of a lower level. */
    public static MeasureDraft inside(int level, MeasureDraft measure) {
        return new MeasureDraft(
                measure.id(),
                measure.number(),
                measure.label(),
                measure.title(),
                measure.departmentId(),
                measure.coExecutors(),
                measure.partners(),
                measure.funding(),
                measure.indicators(),
                measure.term(),
                level);
    }
}
