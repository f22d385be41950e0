package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Who looks at the page, for the top bar: the name, and as whom the person acts (department, acting appointment with its
 * order, or the role). Also answers on pages of errors, where nobody may be signed in.
 */
@Named("person")
@RequestScoped
public class PersonView {
    private Caller caller;
    private OrganisationQueries organisation;
    private TextView text;
    private FormatView format;
    private String place;

    protected PersonView() {}

    @Inject
    public PersonView(Caller caller, OrganisationQueries organisation, TextView text, FormatView format) {
        this.caller = caller;
        this.organisation = organisation;
        this.text = text;
        this.format = format;
    }

    public boolean isKnown() {
        return known().isPresent();
    }

    /** @return whether somebody has come in, be it the operator, who is of no council */
    public boolean isSignedIn() {
        return caller.identity().isPresent();
    }

    public boolean isOperator() {
        return caller.identity()
                .filter(identity -> identity.hasRole(Roles.OPERATOR))
                .isPresent();
    }

    public boolean isAdmin() {
        return hasRole(Roles.ADMIN);
    }

    /** @throws ZvitException {@code ROLE-MISSING} for anybody but the administrator */
    public void requireAdmin() {
        if (!isAdmin()) {
            throw new ZvitException(ErrorCode.ROLE_MISSING);
        }
    }

    /** @return true for people who may bring in a file: the administrator, and a drafter whose department leads */
    public boolean isImporter() {
        return isAdmin() || leads();
    }

    /** @return true for people who look after all reports of a campaign */
    public boolean isLeader() {
        return isAdmin() || hasRole(Roles.ACTING_HEAD) || hasRole(Roles.COUNCIL);
    }

    /** @return true for people whose work begins with a programme */
    public boolean isPlanner() {
        return isAdmin() || hasRole(Roles.DRAFTER);
    }

    public String getName() {
        return caller.identity().map(CallerIdentity::displayName).orElse("");
    }

    public String getUsername() {
        return known().map(CallerIdentity::username).orElse("");
    }

    public String getPlace() {
        if (place == null) {
            place = known().map(this::placeOf).orElseGet(() -> isOperator() ? text.of("role." + Roles.OPERATOR) : "");
        }
        return place;
    }

    public boolean hasRole(String role) {
        return known().filter(identity -> identity.hasRole(role)).isPresent();
    }

    /** @return true for a person of that department */
    public boolean isOf(DepartmentSummary department) {
        return known().filter(identity -> identity.isOf(department.code())).isPresent();
    }

    private boolean leads() {
        return hasRole(Roles.DRAFTER)
                && organisation.defaultLeadDepartment().filter(this::isOf).isPresent();
    }

    private String placeOf(CallerIdentity identity) {
        if (identity.hasRole(Roles.ACTING_HEAD)) {
            Optional<String> acting = actingPlace(identity.username());
            if (acting.isPresent()) {
                return acting.get();
            }
        }
        String departments = organisation.ownDepartments().stream()
                .map(DepartmentSummary::name)
                .collect(Collectors.joining("; "));
        return departments.isEmpty() ? roleOf(identity) : departments;
    }

    private Optional<String> actingPlace(String username) {
        LocalDate today = format.today();
        return organisation.appointments().stream()
                .filter(order -> order.username().equals(username))
                .filter(order -> !today.isBefore(order.validFrom()) && !today.isAfter(order.validTo()))
                .findFirst()
                .map(this::actingWords);
    }

    private String actingWords(AppointmentSummary order) {
        return text.of("person.acting", order.positionTitle(), order.orderNumber(), format.day(order.validTo()));
    }

    private String roleOf(CallerIdentity identity) {
        return Roles.ALL.stream()
                .filter(identity::hasRole)
                .findFirst()
                .map(role -> text.of("role." + role))
                .orElse("");
    }

    private Optional<CallerIdentity> known() {
        return caller.identity().filter(identity -> identity.council() != null);
    }
}
