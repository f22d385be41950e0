package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.organisation.CouncilSummary;

/** A council: the tenant to which every other row belongs. */
@Entity
@Table(name = "council")
public class Council {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String decisionBody;
    private String leadDepartment;

    protected Council() {}

    public long id() {
        return id;
    }

    public String leadDepartment() {
        return leadDepartment;
    }

    public CouncilSummary summary() {
        return new CouncilSummary(id, code, name, decisionBody);
    }
}
