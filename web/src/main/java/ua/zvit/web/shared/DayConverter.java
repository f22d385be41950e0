package ua.zvit.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Messages;

/** A day as browsers send it; no day of a year that no paper of a council can bear. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Dates.read(value.strip()).orElseThrow(() -> {
            String words = Messages.text(context.getViewRoot().getLocale(), "fault.date-expected");
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
