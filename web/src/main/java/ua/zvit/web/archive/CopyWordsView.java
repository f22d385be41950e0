package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.shared.Money;
import ua.zvit.signatures.Verdict;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.StatusLook;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.signature.StageState;

/** What is known of archived reports in words; of a copy of a former report some of it is not. */
@Named("copyWords")
@RequestScoped
public class CopyWordsView {
    private TextView text;
    private FormatView format;

    protected CopyWordsView() {}

    @Inject
    public CopyWordsView(TextView text, FormatView format) {
        this.text = text;
        this.format = format;
    }

    /** @return decision and sums of an archived report in one line */
    public String line(ArchivedSummary kept) {
        String decision = decision(kept.decisionNumber(), kept.decisionDate());
        return kept.plan() == null && kept.actual() == null
                ? decision
                : decision + " · " + sums(kept.plan(), kept.actual());
    }

    private String sums(Money plan, Money actual) {
        return text.of("page.money.both", format.money(plan), format.money(actual));
    }

    /** @return the decision as far as it is known */
    public String decision(String number, LocalDate date) {
        if (number == null) {
            return date == null
                    ? text.of("copy.decision-unknown")
                    : text.of("copy.decision-of-day", format.fullDay(date));
        }
        return date == null
                ? text.of("copy.decision-of-number", number)
                : text.of("page.archive.decision", number, format.fullDay(date));
    }

    /** @return how the signature looked at intake: never better than its worst stage */
    public StatusLook look(CopySignature signature) {
        StageState state = StageState.of(signature.worst(), false);
        return StageState.look(state, text.of("copy.signature." + state.code()));
    }

    /** @return what was found out about its integrity */
    public String integrity(CopySignature signature) {
        return words("integrity", signature.integrity());
    }

    /** @return what was found out about certificate and trust */
    public String trust(CopySignature signature) {
        return words("certificate", signature.certificate()) + " " + words("trust", signature.trust());
    }

    private String words(String stage, Verdict verdict) {
        return text.of("stage." + stage + "." + StageState.of(verdict, false).code());
    }
}
