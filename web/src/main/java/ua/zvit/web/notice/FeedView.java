package ua.zvit.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.notice.MyFeed;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The person's own secret address for a calendar program. */
@Named
@RequestScoped
public class FeedView {
    private MyFeed feed;
    private RefusalsView refusals;
    private TextView text;
    private LanguageView language;

    protected FeedView() {}

    @Inject
    public FeedView(MyFeed feed, RefusalsView refusals, TextView text, LanguageView language) {
        this.feed = feed;
        this.refusals = refusals;
        this.text = text;
        this.language = language;
    }

    /** @return the whole address; empty while there is none */
    public String getAddress() {
        return feed.address().orElse("");
    }

    public void renew() {
        done(() -> feed.renew(language.getTag()), "page.feed.renewed");
    }

    public void revoke() {
        done(feed::revoke, "page.feed.revoked");
    }

    private void done(Runnable step, String words) {
        if (refusals.tried(step)) {
            refusals.good(text.of(words));
            Faces.redirect("notices.xhtml");
        }
    }
}
