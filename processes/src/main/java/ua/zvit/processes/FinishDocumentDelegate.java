package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import ua.zvit.signature.FinishDocument;

/** Step «Завершити документ»: the seal and the copy for reading, where they are wanted. */
@ApplicationScoped
@Named
public class FinishDocumentDelegate implements JavaDelegate {
    private FinishDocument finishDocument;

    protected FinishDocumentDelegate() {}

    @Inject
    public FinishDocumentDelegate(FinishDocument finishDocument) {
        this.finishDocument = finishDocument;
    }

    @Override
    public void execute(DelegateExecution execution) {
        finishDocument.finish((Long) execution.getVariable(AnnualReport.REPORT_ID));
    }
}
