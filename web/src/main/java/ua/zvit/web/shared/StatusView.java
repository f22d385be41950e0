package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportStatus;

/** Words and shapes of the statuses: of an entry «Чернетка» ○ to «Затверджено» ●, and of a whole report. */
@Named("status")
@RequestScoped
public class StatusView {
    private TextView text;

    protected StatusView() {}

    @Inject
    public StatusView(TextView text) {
        this.text = text;
    }

    /** @param report an adopted report makes adopted what was accepted */
    public StatusLook ofEntry(EntryStatus entry, ReportStatus report) {
        if (report == ReportStatus.ADOPTED || report == ReportStatus.ARCHIVED) {
            return look("status.entry.ADOPTED", "●", "ok");
        }
        String key = "status.entry." + entry;
        return switch (entry) {
            case DRAFT -> look(key, "○", "");
            case CLEARING -> look(key, "◔", "acc");
            case SUBMITTED -> look(key, "◐", "acc");
            case RETURNED -> look(key, "↩", "bad");
            case ACCEPTED -> look(key, "✓", "ok");
        };
    }

    public StatusLook ofReport(ReportStatus report) {
        String key = "status.report." + report;
        return switch (report) {
            case CREATED -> look(key, "○", "");
            case SIGNING -> look(key, "✎", "acc");
            case DRAFTING, VISAS, REVIEW, CONCLUSIONS, COUNCIL -> look(key, "◐", "acc");
            case ADOPTED, ARCHIVED -> look(key, "●", "ok");
            case REJECTED, WITHDRAWN -> look(key, "✕", "bad");
        };
    }

    private StatusLook look(String key, String shape, String tone) {
        return new StatusLook(text.of(key), shape, tone);
    }
}
