package ua.zvit.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import java.util.UUID;
import java.util.logging.Logger;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;
import ua.zvit.shared.SilentTrace;

/** Logs what failed on a page under its number, without any message: those quote what people have written. */
class QuietExceptionHandler extends FullAjaxExceptionHandler {
    private static final Logger LOG = Logger.getLogger(QuietExceptionHandler.class.getName());

    QuietExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void logException(FacesContext context, Throwable failure, String location, LogReason reason) {
        String number = UUID.randomUUID().toString();
        Faces.setRequestAttribute(EXCEPTION_UUID, number);
        LOG.severe(() -> "Failure " + number + " on a page: " + SilentTrace.of(failure));
    }
}
