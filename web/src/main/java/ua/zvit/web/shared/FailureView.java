package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import ua.zvit.shared.SilentTrace;

/**
 * What the page of an unexpected failure shows: a reference number that stands in the log beside the cause, so that a
 * person can name it on the telephone. The cause itself is never shown.
 */
@Named("failure")
@RequestScoped
public class FailureView {
    private static final Logger LOG = Logger.getLogger(FailureView.class.getName());
    private static final String NAME = "org.omnifaces.exception_uuid";
    private static final int SHORT = 8;

    private String reference;

    /** @return the first characters of the number under which the failure was written into the log */
    public String getReference() {
        if (reference == null) {
            Map<String, Object> request =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
            Object logged = request.get(NAME);
            reference = (logged == null ? log(request) : logged.toString()).substring(0, SHORT);
        }
        return reference;
    }

    private static String log(Map<String, Object> request) {
        String number = UUID.randomUUID().toString();
        Throwable cause = (Throwable) request.get(RequestDispatcher.ERROR_EXCEPTION);
        Object address = request.get(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.severe(() -> "Failure " + number + " at " + address + ": " + SilentTrace.of(cause));
        return number;
    }
}
