package ua.zvit.web.approval.way;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.approval.values.way.ReportWay;
import ua.zvit.approval.way.ReportWays;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.TextView;

/** «Де звіт зараз»: the process of a report as a picture, and the same in words. */
@Named
@RequestScoped
public class WayView {
    private ReportWays ways;
    private LanguageView language;
    private TextView text;
    private Optional<ReportWay> way;

    protected WayView() {}

    @Inject
    public WayView(ReportWays ways, LanguageView language, TextView text) {
        this.ways = ways;
        this.language = language;
        this.text = text;
    }

    /** @return null when the report is not on its way yet */
    public ReportWay of(long report) {
        if (way == null) {
            way = ways.of(report);
        }
        return way.orElse(null);
    }

    /** @return the picture, whose texts are escaped */
    public String svg(long report) {
        ReportWay found = of(report);
        return found == null
                ? ""
                : new ProcessSvg(found.picture(), language.getLocale()).draw(text.of("page.way.picture"));
    }

    /** @return how long it took, or takes until now */
    public String lasted(ReportWay.Step step) {
        return words(Duration.between(step.from(), step.to() == null ? Instant.now() : step.to()));
    }

    private String words(Duration time) {
        if (time.toDays() > 0) {
            return text.of("page.way.days", time.toDays());
        }
        return time.toHours() > 0
                ? text.of("page.way.hours", time.toHours())
                : text.of("page.way.minutes", Math.max(1, time.toMinutes()));
    }
}
