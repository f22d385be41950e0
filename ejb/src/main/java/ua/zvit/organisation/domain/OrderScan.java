package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.organisation.values.ScannedOrder;
import ua.zvit.shared.Sha256;

/** The scanned order by which somebody stands in. */
@Entity
@Table(name = "order_scan")
public class OrderScan {
    @Id
    private long appointmentId;

    private byte[] content;
    private String mediaType;
    private String sha256;
    private Instant addedAt;

    protected OrderScan() {}

    public OrderScan(long appointmentId, ScannedOrder scan) {
        this.appointmentId = appointmentId;
        replace(scan);
    }

    public final void replace(ScannedOrder scan) {
        this.content = scan.content().clone();
        this.mediaType = scan.mediaType();
        this.sha256 = Sha256.hex(content);
        this.addedAt = Instant.now();
    }

    public ScannedOrder scan() {
        return new ScannedOrder(content.clone(), mediaType);
    }
}
