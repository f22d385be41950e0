package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.AttachOrder;
import ua.zvit.organisation.values.ScannedOrder;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The scanned order of one acting appointment, for the administrator. */
@Named
@RequestScoped
public class OrderScanView {
    private AttachOrder attaching;
    private RefusalsView refusals;
    private TextView text;
    private Part file;

    protected OrderScanView() {}

    @Inject
    public OrderScanView(AttachOrder attaching, RefusalsView refusals, TextView text) {
        this.attaching = attaching;
        this.refusals = refusals;
        this.text = text;
    }

    /** @param appointment id of the appointment */
    public void attach(String appointment) {
        long id = RefusalsView.id(appointment);
        if (refusals.tried(() -> attaching.attach(id, content()))) {
            refusals.good(text.of("page.order-scan.attached"));
            Faces.redirect("appointment.xhtml?id=%s", Long.toString(id));
        }
    }

    /** @return true when a scan was attached to that appointment */
    public boolean isThere(String appointment) {
        return attaching.hasScan(RefusalsView.id(appointment));
    }

    /** One byte more than allowed is read at most: enough for the use case to refuse the file by its size. */
    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw new ZvitException(ErrorCode.ORDER_FILE_MISSING);
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(ScannedOrder.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int getLargest() {
        return ScannedOrder.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
