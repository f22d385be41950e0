package ua.zvit.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;
import ua.zvit.signature.collection.ServerKeys;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signature.values.SigningReadiness;
import ua.zvit.signature.values.SigningReadiness.Anchor;
import ua.zvit.signature.values.SigningReadiness.PersonKey;
import ua.zvit.signatures.chain.Certificates;

/**
 * Looks at what there is for signing: keys are opened, the trusted list is read. The time-stamp service is not called,
 * because each call may cost money.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SigningReadinessQueries {
    private OrganisationQueries organisation;
    private ServerKeys keys;
    private TrustConfiguration trust;

    protected SigningReadinessQueries() {}

    @Inject
    public SigningReadinessQueries(OrganisationQueries organisation, ServerKeys keys, TrustConfiguration trust) {
        this.organisation = organisation;
        this.keys = keys;
        this.trust = trust;
    }

    public SigningReadiness today() {
        List<PersonKey> people = organisation.peopleWhoSign(LocalDate.now()).stream()
                .map(person -> new PersonKey(person, keys.ofPerson(person.username())))
                .toList();
        try {
            return new SigningReadiness(
                    people,
                    keys.ofSeal(),
                    timeStamps(),
                    trust.level().name(),
                    trust.anchors().certificates().stream()
                            .map(SigningReadinessQueries::anchor)
                            .toList(),
                    trust.revocationLists().size(),
                    null);
        } catch (IllegalStateException wrongSetting) {
            return new SigningReadiness(people, keys.ofSeal(), null, null, List.of(), 0, wrongSetting.getMessage());
        }
    }

    private String timeStamps() {
        return Settings.text("zvit.tsa.url")
                .or(() -> trust.timeStamps().map(own -> "demo"))
                .orElse(null);
    }

    private static Anchor anchor(X509Certificate certificate) {
        return new Anchor(
                Certificates.holder(certificate),
                certificate.getNotAfter().toInstant(),
                Certificates.isDemo(certificate));
    }
}
