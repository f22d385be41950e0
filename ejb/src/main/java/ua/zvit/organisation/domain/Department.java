package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.organisation.DepartmentSummary;

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

    protected Department() {}

    public long councilId() {
        return councilId;
    }

    public DepartmentSummary summary() {
        return new DepartmentSummary(id, code, name, shortName, address, phone, email);
    }
}
