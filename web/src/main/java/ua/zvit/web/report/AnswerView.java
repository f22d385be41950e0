package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import ua.zvit.report.AnswerRemark;
import ua.zvit.report.values.EntryDetails.Remark;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;

/** The drafter answers the remark above the text; the page stays as it is, with what is being written. */
@Named
@RequestScoped
public class AnswerView {
    private AnswerRemark answering;
    private EntryView entries;
    private RefusalsView refusals;
    private FormatView format;
    private String words;
    private Integer version;
    private String keptAt;

    protected AnswerView() {}

    @Inject
    public AnswerView(AnswerRemark answering, EntryView entries, RefusalsView refusals, FormatView format) {
        this.answering = answering;
        this.entries = entries;
        this.refusals = refusals;
        this.format = format;
    }

    public void answer() {
        long report = entries.getReport().id();
        String measure = entries.getEntry().number();
        if (refusals.tried(() -> version = answering.answer(report, measure, words, getVersion()))) {
            keptAt = format.time(Instant.now());
        }
    }

    public String getWords() {
        Remark asked = entries.getAsked();
        return words != null || asked == null || asked.answer() == null
                ? words
                : asked.answer().text();
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** @return of the remark as this page knows it */
    public Integer getVersion() {
        Remark asked = entries.getAsked();
        return version != null || asked == null ? version : Integer.valueOf(asked.version());
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** @return when the answer was kept; null before that */
    public String getKeptAt() {
        return keptAt;
    }
}
