package ua.zvit.organisation.values;

/** A department with the data of its letterhead; texts are never null. */
public record DepartmentSummary(
        long id, String code, String name, String shortName, String address, String phone, String email) {}
