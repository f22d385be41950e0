package ua.zvit.web.live;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.notice.MyNotices;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Refusal;

/**
 * Keeps an answer open for a page ({@code GET}), and says how things stand ({@code POST}). Only a script of our own pages can ask,
 * for no other may send the header. Whoever is not to come again by itself gets 204.
 */
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    transient LiveDesk desk;

    @Inject
    transient Caller caller;

    @Inject
    transient MyNotices notices;

    @Inject
    transient Problems problems;

    @Inject
    transient PresenceDesk presence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CallerIdentity> person = person(request);
        HttpSession session = request.getSession(false);
        if (person.isEmpty() || session == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!desk.hasRoom()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!desk.isActive(session.getId())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            open(request, response, session.getId(), person.get());
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, String session, CallerIdentity person)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        String report = Objects.toString(request.getParameter("report"), "");
        LiveStream stream = new LiveStream(
                session,
                person.council() + " " + person.username(),
                report.matches(NUMBER) ? report : "",
                context,
                desk::remove);
        desk.add(stream);
        stream.beat();
        stream.begin();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (person(request).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            answer(request, response);
        } catch (ZvitException refused) {
            problems.write(response, Refusal.of(refused));
        } catch (EJBAccessException refused) {
            problems.write(response, Refusal.of(HttpServletResponse.SC_FORBIDDEN, "ROLE-MISSING"));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JsonObjectBuilder state = Json.createObjectBuilder();
        if (request.getParameter("page") == null) {
            state.add("unread", notices.unread());
        } else {
            presence.answer(request, state);
        }
        byte[] body = state.build().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** @return who asks; empty when it is nobody of a council, or no script of ours */
    private Optional<CallerIdentity> person(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") == null
                ? Optional.empty()
                : caller.identity().filter(known -> known.council() != null);
    }
}
