package ua.zvit.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import ua.zvit.report.presence.AskColleague;
import ua.zvit.report.presence.BePresent;
import ua.zvit.report.presence.LeavePage;
import ua.zvit.report.values.presence.OpenPage;
import ua.zvit.report.values.presence.Presence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** What a page with an open entry says and is told, as its script sends and reads it. */
@ApplicationScoped
class PresenceDesk {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NUMBER = "\\d{1,18}";

    private BePresent present;
    private LeavePage leaving;
    private AskColleague asking;

    protected PresenceDesk() {}

    @Inject
    PresenceDesk(BePresent present, LeavePage leaving, AskColleague asking) {
        this.present = present;
        this.leaving = leaving;
        this.asking = asking;
    }

    /** @throws ZvitException when the entry is none, or not the caller's to read */
    void answer(HttpServletRequest request, JsonObjectBuilder state) {
        String does = sent(request, "does");
        if (does.equals("leave")) {
            leaving.leave(sent(request, "page"));
            return;
        }
        OpenPage page = new OpenPage(sent(request, "page"), number(request, "report"), sent(request, "measure"));
        if (does.equals("ask") || does.equals("take")) {
            state.add("told", asking.ask(page, sent(request, "words"), does.equals("take")));
        }
        tell(present.be(page, number(request, "heard")), state);
    }

    private static void tell(Presence told, JsonObjectBuilder state) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        told.people()
                .forEach(each -> people.add(Json.createObjectBuilder()
                        .add("measure", each.measure())
                        .add("name", each.name())
                        .add("since", TIME.format(each.since().atZone(ZoneId.systemDefault())))
                        .add("own", each.own())
                        .add("writes", each.writes())
                        .add("holds", each.holds())));
        JsonArrayBuilder words = Json.createArrayBuilder();
        told.words()
                .forEach(each -> words.add(Json.createObjectBuilder()
                        .add("id", each.id())
                        .add("author", each.author())
                        .add("words", each.words())
                        .add("taken", each.taken())));
        state.add("people", people).add("holds", told.holds()).add("words", words);
    }

    private static long number(HttpServletRequest request, String name) {
        String number = sent(request, name);
        if (!number.matches(NUMBER)) {
            throw new ZvitException(ErrorCode.REPORT_UNKNOWN);
        }
        return Long.parseLong(number);
    }

    private static String sent(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
