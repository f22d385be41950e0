package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the page of an unexpected failure shows: a reference number that is written into the log beside the cause, so
 * that a person can name it on the telephone. The cause itself is never shown.
 */
@Named("failure")
@RequestScoped
public class FailureView {
    private static final Logger LOG = Logger.getLogger(FailureView.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private String reference;

    public String getReference() {
        if (reference == null) {
            reference = draw();
            Map<String, Object> request =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
            Throwable cause = (Throwable) request.get(RequestDispatcher.ERROR_EXCEPTION);
            Object uri = request.get(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(Level.SEVERE, cause, () -> "Failure " + reference + " at " + uri);
        }
        return reference;
    }

    private static String draw() {
        StringBuilder drawn = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(index -> drawn.append(LETTERS.charAt(index)));
        return drawn.insert(LENGTH / 2, '-').toString();
    }
}
