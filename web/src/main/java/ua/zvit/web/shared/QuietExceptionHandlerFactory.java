package ua.zvit.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the quiet handler in front of the server's own. */
public class QuietExceptionHandlerFactory extends ExceptionHandlerFactory {

    public QuietExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new QuietExceptionHandler(getWrapped().getExceptionHandler());
    }
}
