package ua.zvit.report.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.presence.PresenceRepository;
import ua.zvit.report.domain.presence.Present;
import ua.zvit.report.values.presence.OpenPage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Whoever writes beside others asks them for the entry, or takes it over; either way they are told, and go on as they like. */
@Stateless
@RolesAllowed(Roles.DRAFTER)
public class AskColleague {
    private static final int LONGEST = 300;

    private ReportAccess access;
    private PresenceRepository presence;

    protected AskColleague() {}

    @Inject
    public AskColleague(ReportAccess access, PresenceRepository presence) {
        this.access = access;
        this.presence = presence;
    }

    /**
     * @param words for the colleagues; what is beyond 300 characters, which the field does not take, is left out
     * @param takes whether the entry is taken over
     * @return how many pages of others were told
     * @throws ZvitException {@code ENTRY-LOCKED}, {@code ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-UNKNOWN}
     */
    public int ask(OpenPage page, String words, boolean takes) {
        Viewer viewer = access.viewer();
        access.writable(viewer, page.reportId(), page.measure());
        String person = viewer.person().username();
        List<Present> pages = presence.of(page.reportId());
        if (pages.stream()
                .noneMatch(each ->
                        each.page().equals(page.token()) && each.username().equals(person))) {
            throw new ZvitException(ErrorCode.ENTRY_UNKNOWN, page.measure());
        }
        if (takes) {
            presence.take(page.token());
        }
        List<Present> others = pages.stream()
                .filter(each -> each.writes()
                        && each.measure().equals(page.measure())
                        && !each.username().equals(person))
                .toList();
        String said = PlainText.composed(words).strip();
        String fitting = said.length() <= LONGEST ? said : said.substring(0, LONGEST);
        others.forEach(each -> presence.say(
                new OpenPage(each.page(), page.reportId(), page.measure()),
                viewer.person().displayName(),
                fitting,
                takes));
        return others.size();
    }
}
