package ua.zvit.check.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import ua.zvit.check.domain.LinkOutcome;
import ua.zvit.check.domain.LinkRepository;
import ua.zvit.check.domain.LinkRepository.Due;
import ua.zvit.check.domain.SettingsRepository;

/** Keeps what the background check learns, each thing in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LinkFindings {
    private LinkRepository links;
    private SettingsRepository settings;

    protected LinkFindings() {}

    @Inject
    LinkFindings(LinkRepository links, SettingsRepository settings) {
        this.links = links;
        this.settings = settings;
    }

    public void seen(long councilId, Set<String> urls) {
        links.seen(councilId, urls);
    }

    public List<Due> due(int most) {
        return links.due(most);
    }

    /** A link that has become gone, or is back, changes what the check finds in the council's reports. */
    public void tried(Due link, LinkOutcome outcome) {
        if (links.tried(link, outcome)) {
            settings.raiseRevision(link.councilId());
        }
    }
}
