package ua.zvit.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import ua.zvit.shared.outage.Outage;

/**
 * Lets an outage leave Faces as it came, also out of a background request, so that {@link OutagePageFilter} answers all
 * of them alike: a background request then fails as such, and the page with what was typed stays.
 */
public class OutageHandlerFactory extends ExceptionHandlerFactory {
    public OutageHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                Throwable thrown = event.getContext().getException();
                if (Outage.in(thrown).isPresent()) {
                    throw new FacesException(thrown);
                }
            }
            super.handle();
        }
    }
}
