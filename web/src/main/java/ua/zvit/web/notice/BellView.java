package ua.zvit.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.notice.MyNotices;

/** How many notices the person has not seen, for the head of every page; asked once for a page. */
@Named
@RequestScoped
public class BellView {
    private MyNotices notices;
    private Long unread;

    protected BellView() {}

    @Inject
    public BellView(MyNotices notices) {
        this.notices = notices;
    }

    public long getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }
}
