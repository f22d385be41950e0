package ua.zvit.web.organisation.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.CloseDepartment;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.report.HandOverEntries.HandedOver;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The end of a department: from which day on, and who goes on with its work; for the administrator. */
@Named
@RequestScoped
public class ClosingView {
    private CloseDepartment closing;
    private DepartmentView department;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;
    private LocalDate from;
    private String successor;
    private int version;

    protected ClosingView() {}

    @Inject
    public ClosingView(
            CloseDepartment closing,
            DepartmentView department,
            RefusalsView refusals,
            FormatView format,
            TextView text) {
        this.closing = closing;
        this.department = department;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    public void close() {
        if (refusals.tried(this::hand)) {
            Faces.redirect("departments.xhtml");
        }
    }

    private void hand() {
        List<HandedOver> passed =
                closing.close(department.getCode(), new DepartmentDetails.Closing(from, successor), version);
        long measures =
                passed.stream().mapToLong(report -> report.measures().size()).sum();
        refusals.good(text.of("page.department.closed", department.getForm().getName(), passed.size(), measures));
    }

    /** @return the last day on which it can be closed, for its work passes at once */
    public LocalDate getToday() {
        return format.today();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public int getVersion() {
        return department.getForm().getVersion();
    }

    /** @param version the one that the page was made from, as its form sends it back */
    public void setVersion(int version) {
        this.version = version;
    }
}
