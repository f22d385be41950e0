package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.programme.values.ChangeKind;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.report.listing.ReportAmendments;
import ua.zvit.report.values.ReportAmendment;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/** What of a programme became another, in words; also where the people of a report under way have to know it. */
@Named("changes")
@RequestScoped
public class ChangesView {
    private ReportAmendments amendments;
    private TextView text;
    private FormatView format;
    private final Map<Long, List<ReportAmendment>> known = new HashMap<>();

    protected ChangesView() {}

    @Inject
    public ChangesView(ReportAmendments amendments, TextView text, FormatView format) {
        this.amendments = amendments;
        this.text = text;
        this.format = format;
    }

    /** @return what the council changed while the report was under way, the latest first */
    public List<ReportAmendment> ofReport(long report) {
        return known.computeIfAbsent(report, amendments::of);
    }

    /** @return those amendments that changed this measure */
    public List<ReportAmendment> ofMeasure(long report, String measure) {
        return ofReport(report).stream()
                .filter(each -> each.taken() && !each.amendment().of(measure).isEmpty())
                .toList();
    }

    public List<ProgrammeChange> of(AmendmentDetails amendment, String measure) {
        return amendment.of(measure);
    }

    /** @return one change as a sentence */
    public String words(ProgrammeChange change) {
        String place = change.place() == null ? "" : change.place();
        if (change.year() == null) {
            return text.of("programme.change." + change.kind(), place, values(change));
        }
        String year = change.source() == null
                ? text.of("programme.change.year", change.year())
                : text.of(
                        "programme.change.source",
                        change.year(),
                        text.of("funding." + change.source().name().toLowerCase(Locale.ROOT)));
        return text.of("programme.change." + change.kind(), place, year, values(change));
    }

    private String values(ProgrammeChange change) {
        if (change.before() == null && change.after() == null) {
            return "";
        }
        if (change.before() == null || change.after() == null) {
            return value(change, change.before() == null ? change.after() : change.before());
        }
        return text.of("programme.change.became", value(change, change.before()), value(change, change.after()));
    }

    private String value(ProgrammeChange change, String value) {
        if (change.kind() != ChangeKind.PLAN) {
            return value;
        }
        return value.matches("[+-].*")
                ? value.replace('-', '\u2212')
                : format.exactMoney(Money.ofThousands(new BigDecimal(value)));
    }
}
