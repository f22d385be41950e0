package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;

/**
 * Who does the work of a department while its own people are away, from and to (both days inclusive). It ends by itself;
 * what was written meanwhile stays. Two may stand in at once, for there are vacations in which one is not enough.
 */
@Entity
@Table(name = "deputy")
public class Deputy {
    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private long departmentId;
    private String username;
    private String personName;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;
    private String arrangedBy;

    protected Deputy() {}

    /**
     * @param name of the deputy for people
     * @param arrangedBy login name
     */
    public Deputy(Department department, DeputySummary wanted, Account account, String name, String arrangedBy) {
        this.councilId = department.councilId();
        this.departmentId = department.id();
        this.username = account.username();
        this.personName = name;
        this.validFrom = wanted.from();
        this.validTo = wanted.to();
        this.reason = wanted.reason();
        this.arrangedBy = arrangedBy;
    }

    /**
     * All that is missing or wrong, at once.
     *
     * @throws ua.zvit.shared.ZvitException {@code DEPUTY-INVALID} with a fault for each field
     */
    public static void check(DeputySummary wanted) {
        List<Fault> faults = new ArrayList<>();
        if (wanted.username().isBlank()) {
            faults.add(HouseFaults.at("username", "missing"));
        }
        if (wanted.from() == null) {
            faults.add(HouseFaults.at("from", "missing"));
        }
        if (wanted.to() == null) {
            faults.add(HouseFaults.at("to", "missing"));
        } else if (wanted.to().isBefore(LocalDate.now())) {
            faults.add(HouseFaults.at("to", "over"));
        } else if (wanted.from() != null && wanted.to().isBefore(wanted.from())) {
            faults.add(HouseFaults.at("to", "ends-before"));
        }
        if (wanted.reason().length() > LONGEST_REASON) {
            faults.add(HouseFaults.at("reason", "text-too-long", LONGEST_REASON));
        }
        HouseFaults.refuse(ErrorCode.DEPUTY_INVALID, faults, List.of());
    }

    /** Ends it before today begins; what never began has to be removed instead. */
    public void end() {
        this.validTo = LocalDate.now().minusDays(1);
    }

    /** @return whether it held on any day before today */
    public boolean hasBegun() {
        return validFrom.isBefore(LocalDate.now());
    }

    public boolean isFor(String person) {
        return username.equals(person);
    }

    public long departmentId() {
        return departmentId;
    }

    public int version() {
        return version;
    }

    public DeputySummary summary(Department department) {
        return new DeputySummary(
                id,
                department.code(),
                department.name(),
                username,
                personName,
                validFrom,
                validTo,
                reason,
                arrangedBy,
                version);
    }
}
