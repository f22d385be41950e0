package ua.zvit.web.organisation.people;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.organisation.values.PersonWanted;

/** Somebody's account as it is being filled in. */
public class AccountForm {
    private String username;
    private String firstName;
    private String lastName;
    private String email;
    private List<String> roles = List.of();
    private List<String> departments = List.of();
    private boolean enabled = true;

    static AccountForm of(PersonSummary person) {
        AccountForm form = new AccountForm();
        form.username = person.username();
        form.roles = person.roles().stream().sorted().collect(Collectors.toList());
        form.departments = person.departments();
        form.enabled = person.enabled();
        return form;
    }

    PersonWanted wanted() {
        return new PersonWanted(username, firstName, lastName, email, new HashSet<>(roles), departments);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getDepartments() {
        return departments;
    }

    public void setDepartments(List<String> departments) {
        this.departments = departments;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
