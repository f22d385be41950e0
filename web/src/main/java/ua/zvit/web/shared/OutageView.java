package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.shared.outage.Outage;

/**
 * The page of an outage: says what is away and keeps all that a form brought, so that it can be sent again as it was.
 * Asks nobody but the request.
 */
@Named("outage")
@RequestScoped
public class OutageView {
    private static final int LONG = 60;

    private TextView text;

    protected OutageView() {}

    @Inject
    public OutageView(TextView text) {
        this.text = text;
    }

    public String getWords() {
        Outage outage = Faces.getRequestAttribute(OutagePageFilter.OUTAGE);
        return text.of("error."
                + Objects.requireNonNullElse(outage, Outage.DATABASE_BUSY).code());
    }

    /** @return the address that was asked for, with its query */
    public String getAddress() {
        String address = Faces.getRequestAttribute(OutagePageFilter.ADDRESS);
        return Objects.requireNonNullElse(address, Faces.getRequestContextPath() + "/");
    }

    /** @return true when a form was sent */
    public boolean isSent() {
        return "POST".equals(Faces.getRequest().getMethod());
    }

    /** @return true when the form may have had files, which can't be given back */
    public boolean isWithFiles() {
        return "multipart/form-data".equals(getForm());
    }

    /** @return how the form is to be sent again */
    public String getForm() {
        String type = Objects.toString(Faces.getRequest().getContentType(), "");
        return type.startsWith("multipart/") ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    /** @return everything that the form brought, in its order */
    public List<Field> getFields() {
        HttpServletRequest request = Faces.getRequest();
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /** One value of the form. */
    public record Field(String name, String value) {
        /** @return true when somebody will have written it and may want to see it */
        public boolean isText() {
            return !name.startsWith("jakarta.faces.") && (value.length() > LONG || value.indexOf(' ') > 0);
        }
    }
}
