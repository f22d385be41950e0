package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import ua.zvit.report.document.IssueDocument;

/** Step «Сформувати офіційний документ»: the adopted report gets its official document. */
@ApplicationScoped
@Named
public class IssueDocumentDelegate implements JavaDelegate {
    private IssueDocument issueDocument;

    protected IssueDocumentDelegate() {}

    @Inject
    public IssueDocumentDelegate(IssueDocument issueDocument) {
        this.issueDocument = issueDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueDocument.issue((Long) execution.getVariable(AnnualReport.REPORT_ID));
    }
}
