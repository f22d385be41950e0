package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ua.zvit.organisation.values.HolderSummary;

/** Who held a position before the one who holds it last; written once. */
@Entity
@Table(name = "earlier_holder")
public class EarlierHolder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    private String username;
    private String personName;
    private String taxNumber;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected EarlierHolder() {}

    EarlierHolder(Position position, HolderSummary holder, LocalDate lastDay) {
        this.position = position;
        this.username = holder.username();
        this.personName = holder.personName();
        this.taxNumber = holder.taxNumber();
        this.validFrom = holder.from();
        this.validTo = lastDay;
    }

    HolderSummary summary() {
        return new HolderSummary(username, personName, taxNumber, validFrom, validTo);
    }
}
