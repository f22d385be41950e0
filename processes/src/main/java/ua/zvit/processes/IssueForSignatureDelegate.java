package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import ua.zvit.report.document.IssueDocument;

/** Step «Сформувати документ на підпис»: the accepted report becomes the document that the head is to sign. */
@ApplicationScoped
@Named
public class IssueForSignatureDelegate implements JavaDelegate {
    private IssueDocument issueDocument;

    protected IssueForSignatureDelegate() {}

    @Inject
    public IssueForSignatureDelegate(IssueDocument issueDocument) {
        this.issueDocument = issueDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueDocument.issueForSignature((Long) execution.getVariable(AnnualReport.REPORT_ID));
    }
}
