package ua.zvit.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.report.domain.review.ReadContent;
import ua.zvit.report.domain.review.ReadField;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.file.ReportFile.FileFunding;
import ua.zvit.report.file.ReportFile.FileIndicator;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.shared.Money;
import ua.zvit.shared.RestrictedHtml;

/** What a file tells of a measure, as an entry is read. One for one measure. */
final class FormerText {
    private final List<ReadField> fields = new ArrayList<>();

    private FormerText() {}

    static VersionText of(FileMeasure measure) {
        FormerText told = new FormerText();
        told.add(EntryField.TITLE, null, "", "", measure.title());
        told.add(EntryField.PLAN, null, "", "", amount(measure.plan()));
        told.add(EntryField.ACTUAL, null, "", "", amount(measure.actual()));
        told.add(EntryField.REASON, null, "", "", measure.reason());
        measure.funding().forEach(told::fund);
        measure.indicators().forEach(told::indicator);
        String narrative = RestrictedHtml.clean(Objects.requireNonNullElse(measure.narrative(), ""));
        return new VersionText(narrative, new ReadContent(told.fields));
    }

    private void fund(FileFunding line) {
        String name = Objects.requireNonNullElse(line.name(), "");
        add(EntryField.FUND_PLAN, line.source(), name, "", line.words() == null ? amount(line.plan()) : line.words());
        add(EntryField.FUND_ACTUAL, line.source(), name, "", amount(line.actual()));
        for (FundPart part : line.parts().parts()) {
            add(EntryField.PART_PLAN, line.source(), name, part.name(), uah(part.planned()));
            add(EntryField.PART_ACTUAL, line.source(), name, part.name(), uah(part.actual()));
        }
    }

    private void indicator(FileIndicator indicator) {
        String name = indicator.planned().name();
        add(
                EntryField.INDICATOR_PLAN,
                null,
                "",
                name,
                plain(indicator.planned().planned().value()));
        add(EntryField.INDICATOR_ACTUAL, null, "", name, plain(indicator.actual()));
        add(EntryField.INDICATOR_REASON, null, "", name, indicator.reason());
    }

    private void add(EntryField field, FundingSource source, String fund, String name, String text) {
        if (text != null && !text.isBlank()) {
            fields.add(new ReadField(field, source, fund, name, text));
        }
    }

    private static String amount(BigDecimal thousands) {
        return thousands == null ? null : uah(Money.ofThousands(thousands));
    }

    private static String uah(Money money) {
        return money == null ? null : plain(money.uah());
    }

    private static String plain(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
