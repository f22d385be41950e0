package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.approval.NextSteps;
import ua.zvit.approval.values.Outcome;
import ua.zvit.shared.OneReading;
import ua.zvit.shared.ZvitException;

/** The words on what comes next, before a step and after it; none for a task that is gone, of which the step tells. */
@Named
@RequestScoped
public class NextStepView {
    private NextSteps steps;
    private TextView text;
    private OneReading reading;

    protected NextStepView() {}

    @Inject
    public NextStepView(NextSteps steps, TextView text, OneReading reading) {
        this.steps = steps;
        this.text = text;
        this.reading = reading;
    }

    /** @return what will happen when the task ends so, in a sentence */
    public String words(String taskId, String outcome) {
        return told("next.", taskId, Outcome.valueOf(outcome));
    }

    /** @return where the report will be once its task has ended so, for the notice; to be asked for before the step */
    public String destination(String taskId, String outcome) {
        return told("done.", taskId, Outcome.valueOf(outcome));
    }

    private String told(String family, String taskId, Outcome outcome) {
        try {
            return text.of(family + steps.after(taskId, outcome));
        } catch (ZvitException gone) {
            reading.renew();
            return "";
        }
    }
}
