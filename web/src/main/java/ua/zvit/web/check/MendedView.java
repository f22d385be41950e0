package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.check.fixing.FixFinding;
import ua.zvit.report.values.EntryText;

/** Tells how many faults were mended in the editor, once the mended text is saved; the head reads the sum. */
@Named
@RequestScoped
public class MendedView {
    private FixFinding fixes;
    private long report;
    private String measure;
    private String before;
    private String identities;

    protected MendedView() {}

    @Inject
    public MendedView(FixFinding fixes) {
        this.fixes = fixes;
    }

    /** Asked in the background and only by a form: an address that somebody is led to changes nothing. */
    public void count() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            counted();
        }
        Faces.getResponse().setStatus(HttpServletResponse.SC_NO_CONTENT);
        Faces.responseComplete();
    }

    private void counted() {
        fixes.count(report, measure, new EntryText(before, null, null), List.of(identities.split(" ")));
    }

    public long getReport() {
        return report;
    }

    public void setReport(long report) {
        this.report = report;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getIdentities() {
        return identities;
    }

    public void setIdentities(String identities) {
        this.identities = identities;
    }
}
