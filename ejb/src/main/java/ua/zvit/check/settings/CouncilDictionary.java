package ua.zvit.check.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.audit.AuditTrail;
import ua.zvit.check.domain.SettingsRepository;
import ua.zvit.check.domain.SettingsRepository.NewWord;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DictionaryWord;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The council's own spellings of organisations, people, places and words, and the hosts it knows. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CouncilDictionary {
    private static final Pattern HOST = Pattern.compile(
            "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?){1,8}");

    private SettingsRepository settings;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected CouncilDictionary() {}

    @Inject
    public CouncilDictionary(
            SettingsRepository settings, OrganisationQueries organisation, AuditTrail audit, Caller caller) {
        this.settings = settings;
        this.organisation = organisation;
        this.audit = audit;
        this.caller = caller;
    }

    /** @return in the order of the Ukrainian alphabet */
    public List<DictionaryWord> words() {
        return settings.words(council());
    }

    /** @throws ZvitException {@code DICTIONARY-INVALID}, {@code DICTIONARY-EXISTS} */
    @RolesAllowed(Roles.ADMIN)
    public DictionaryWord add(String spelling, DictionaryKind kind) {
        String written = WrittenWord.spelling(spelling);
        if (kind == null) {
            throw WrittenWord.invalid("kind", "missing");
        }
        if (!settings.add(new NewWord(council(), written, kind, caller.require().displayName(), null))) {
            throw new ZvitException(ErrorCode.DICTIONARY_EXISTS, written);
        }
        changed("dictionary-added", written);
        return words().stream()
                .filter(word -> word.spelling().equals(written))
                .findFirst()
                .orElseThrow();
    }

    /** @throws ZvitException {@code DICTIONARY-UNKNOWN} */
    @RolesAllowed(Roles.ADMIN)
    public void remove(long id) {
        if (!settings.removeWord(council(), id)) {
            throw new ZvitException(ErrorCode.DICTIONARY_UNKNOWN);
        }
        changed("dictionary-removed", Long.toString(id));
    }

    /** @return hosts of links that are known to be right, in order */
    public List<String> hosts() {
        return settings.hosts(council());
    }

    /** @throws ZvitException {@code DICTIONARY-INVALID} when it is no name of a host */
    @RolesAllowed(Roles.ADMIN)
    public void addHost(String host) {
        settings.addHost(council(), host(host), caller.require().displayName());
        changed("host-added", host(host));
    }

    /** @throws ZvitException {@code DICTIONARY-UNKNOWN} */
    @RolesAllowed(Roles.ADMIN)
    public void removeHost(String host) {
        if (!settings.removeHost(council(), host(host))) {
            throw new ZvitException(ErrorCode.DICTIONARY_UNKNOWN);
        }
        changed("host-removed", host(host));
    }

    private static String host(String given) {
        String host = given == null ? "" : given.strip().toLowerCase(java.util.Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        if (bare.length() > WrittenWord.LONGEST || !HOST.matcher(bare).matches()) {
            throw WrittenWord.invalid("host", "host-expected");
        }
        return bare;
    }

    private void changed(String action, String detail) {
        settings.raiseRevision(council());
        audit.record("check-settings:" + council(), action, detail, null);
    }

    private long council() {
        return organisation.council().id();
    }
}
