package ua.zvit.web.organisation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ManagePeople;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One account of the council: what it may do, where it works, whether it may come in; for the administrator. */
@Named
@RequestScoped
public class AccountView {
    private People people;
    private ManagePeople managing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private String username;
    private PersonSummary account;
    private AccountForm form = new AccountForm();
    private String password;

    protected AccountView() {}

    @Inject
    public AccountView(People people, ManagePeople managing, RefusalsView refusals, PersonView person, TextView text) {
        this.people = people;
        this.managing = managing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return people.person(username);
                })
                .ifPresent(found -> {
                    account = found;
                    form = AccountForm.of(found);
                });
    }

    public void save() {
        form.setUsername(username);
        if (refusals.tried(
                () -> managing.change(form.wanted(), form.isEnabled()), fault -> "#account:" + fault.field())) {
            refusals.good(text.of("page.account.saved", account.name()));
            Faces.redirect("people.xhtml");
        }
    }

    public void renewPassword() {
        refusals.tried(() -> password = managing.renewPassword(username), fault -> null);
    }

    public PersonSummary getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }

    /** @return the new password, shown this once; null unless it was just made */
    public String getPassword() {
        return password;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
