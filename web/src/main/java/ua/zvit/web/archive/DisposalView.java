package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import ua.zvit.archive.retention.Disposals;
import ua.zvit.archive.values.DisposablePackage;
import ua.zvit.archive.values.DisposalAct;
import ua.zvit.archive.values.DisposalOrder;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Disposal: what is not kept for good, the act by which some of it goes, and earlier acts. */
@Named
@RequestScoped
public class DisposalView {

    private Disposals disposals;
    private RefusalsView refusals;
    private TextView text;
    private final Map<Long, Boolean> chosen = new TreeMap<>();
    private String number;
    private LocalDate date;
    private String approvedBy;

    protected DisposalView() {}

    @Inject
    public DisposalView(Disposals disposals, RefusalsView refusals, TextView text) {
        this.disposals = disposals;
        this.refusals = refusals;
        this.text = text;
    }

    public void dispose() {
        List<Long> packages = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        DisposalOrder order = new DisposalOrder(number, date, approvedBy, packages);
        if (refusals.tried(() -> disposals.dispose(order))) {
            refusals.good(text.of("page.care.disposed", number));
            Faces.redirect("archive-care.xhtml");
        }
    }

    public List<DisposablePackage> getCandidates() {
        return disposals.candidates();
    }

    public boolean isPossible() {
        return getCandidates().stream().anyMatch(DisposablePackage::over);
    }

    public List<DisposalAct> getActs() {
        return disposals.acts();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }
}
