package ua.zvit.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import ua.zvit.notice.MyNotices;
import ua.zvit.notice.StuckLetters;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.notice.values.NoticeWay;
import ua.zvit.notice.values.StuckLetter;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What a person was told, newest first, and how the person wants to be told by mail. */
@Named
@RequestScoped
public class NoticesView {
    private static final int PAGE = 100;

    private MyNotices notices;
    private StuckLetters stuck;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private LanguageView language;
    private List<NoticeDetails> all;
    private Map<String, String> ways;
    private String opened;

    protected NoticesView() {}

    @Inject
    public NoticesView(
            MyNotices notices,
            StuckLetters stuck,
            RefusalsView refusals,
            PersonView person,
            TextView text,
            LanguageView language) {
        this.notices = notices;
        this.stuck = stuck;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
        this.language = language;
    }

    /** Goes on to the report when the address names a notice, which then counts as seen. */
    public void open() {
        if (opened == null || opened.isBlank()) {
            return;
        }
        refusals.opening(() -> notices.read(RefusalsView.id(opened)))
                .ifPresent(notice -> Faces.redirect(notice.page()));
    }

    public void readAll() {
        done(notices::readAll, "page.notices.all-read");
    }

    public void choose() {
        Map<NoticeKind, NoticeWay> chosen = new EnumMap<>(NoticeKind.class);
        getWays().forEach((kind, way) -> chosen.put(NoticeKind.valueOf(kind), NoticeWay.valueOf(way)));
        done(() -> notices.choose(new NoticeChoices(language.getTag(), chosen)), "page.notices.chosen");
    }

    public void tryAgain(StuckLetter letter) {
        done(() -> stuck.tryAgain(letter.id()), "page.notices.goes-again");
    }

    private void done(Runnable step, String words) {
        if (refusals.tried(step)) {
            refusals.good(text.of(words));
            Faces.redirect("notices.xhtml");
        }
    }

    /** @return what the notice says, in the language of the page */
    public String words(NoticeDetails notice) {
        String work = notice.stage() == null ? "" : text.of("notice.work." + notice.stage());
        String told = text.of("notice.told." + notice.kind(), notice.programme(), notice.period(), work);
        return notice.due() == null ? told : told + " " + text.of("notice.due", notice.due());
    }

    public List<NoticeDetails> getAll() {
        if (all == null) {
            all = notices.list(0, PAGE);
        }
        return all;
    }

    public boolean isAllRead() {
        return getAll().stream().allMatch(NoticeDetails::read);
    }

    /** @return letters of the council that do not go; none for anybody but the administrator */
    public List<StuckLetter> getStuck() {
        return person.isAdmin() ? stuck.list() : List.of();
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public NoticeWay[] getChoices() {
        return NoticeWay.values();
    }

    /** @return the way of each kind, both by their names */
    public Map<String, String> getWays() {
        if (ways == null) {
            ways = new LinkedHashMap<>();
            notices.choices().ways().forEach((kind, way) -> ways.put(kind.name(), way.name()));
        }
        return ways;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }
}
