package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.organisation.values.DepartmentSummary;

/** A department of a council; its code equals the last element of the group path at the identity provider. */
@Entity
@Table(name = "department")
public class Department {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String code;
    private String name;
    private String shortName;
    private String address;
    private String phone;
    private String email;
    private String edrpou;

    protected Department() {}

    public long councilId() {
        return councilId;
    }

    public boolean hasId(long wanted) {
        return id == wanted;
    }

    /** @return its own code in the state register; null for a department that is a part of the council's body */
    public String edrpou() {
        return edrpou;
    }

    public DepartmentSummary summary() {
        return new DepartmentSummary(id, code, name, shortName, address, phone, email);
    }
}
