package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import ua.zvit.archive.SealReport;

/** Step «Передати до архіву»: the report and its document become unchangeable. */
@ApplicationScoped
@Named
public class SealReportDelegate implements JavaDelegate {
    private SealReport sealReport;

    protected SealReportDelegate() {}

    @Inject
    public SealReportDelegate(SealReport sealReport) {
        this.sealReport = sealReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sealReport.seal((Long) execution.getVariable(AnnualReport.REPORT_ID));
    }
}
