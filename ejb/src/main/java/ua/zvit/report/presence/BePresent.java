package ua.zvit.report.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.presence.PresenceRepository;
import ua.zvit.report.domain.presence.Present;
import ua.zvit.report.values.presence.OpenPage;
import ua.zvit.report.values.presence.Presence;
import ua.zvit.report.values.presence.PresentPerson;
import ua.zvit.shared.Roles;

/** A page on which an entry is open says that it is there, and is told who else is. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class BePresent {
    private ReportAccess access;
    private PresenceRepository presence;

    protected BePresent() {}

    @Inject
    public BePresent(ReportAccess access, PresenceRepository presence) {
        this.access = access;
        this.presence = presence;
    }

    /**
     * Rights are asked for when the page comes; a page that is known has them until it is closed.
     *
     * @param heard id of the newest word that the page has shown; 0 for none
     * @throws ua.zvit.shared.ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}
     */
    public Presence be(OpenPage page, long heard) {
        Viewer viewer = access.viewer();
        String person = viewer.person().username();
        if (!presence.again(page, person)) {
            Entry entry = access.readable(viewer, page.reportId(), page.measure());
            presence.begin(page, viewer.person(), entry, viewer.writes(entry));
        }
        presence.forget();
        return told(page, viewer, presence.of(page.reportId()), heard);
    }

    private Presence told(OpenPage page, Viewer viewer, List<Present> pages, long heard) {
        Map<String, String> holders = new HashMap<>();
        pages.stream().filter(Present::writes).forEach(each -> holders.putIfAbsent(each.measure(), each.username()));
        String person = viewer.person().username();
        List<PresentPerson> people = new ArrayList<>();
        for (Present each : pages) {
            if (!each.page().equals(page.token()) && viewer.reads(each.departmentId())) {
                people.add(new PresentPerson(
                        each.measure(),
                        each.name(),
                        each.since(),
                        each.username().equals(person),
                        each.writes(),
                        each.username().equals(holders.get(each.measure()))));
            }
        }
        return new Presence(people, person.equals(holders.get(page.measure())), presence.words(page.token(), heard));
    }
}
