package ua.zvit.web.check;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.JsonRecords;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Refusal;
import ua.zvit.web.shared.rest.RequestBody;

/**
 * The pages' question to the check, asked in the background while somebody writes. It changes nothing, so the session of
 * the page is enough; it stands beside Faces so that no check ever waits for saving, nor saving for a check. A body that is
 * not JSON is refused, which keeps foreign pages from asking.
 */
public class FindingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final int LIMIT = 1024 * 1024;
    private static final int UNSUPPORTED = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Inject
    transient FindingsDesk desk;

    @Inject
    transient Problems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith(JSON)) {
            problems.write(response, Refusal.of(UNSUPPORTED, "FORMAT-NOT-ACCEPTED"));
            return;
        }
        try {
            byte[] answer = JSONB.toJson(desk.answer(question(request))).getBytes(StandardCharsets.UTF_8);
            response.setContentType(JSON);
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        } catch (ZvitException refused) {
            problems.write(response, Refusal.of(refused));
        } catch (EJBAccessException refused) {
            problems.write(response, Refusal.of(HttpServletResponse.SC_FORBIDDEN, "ROLE-MISSING"));
        }
    }

    private static FindingsQuestion question(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new ZvitException(ErrorCode.BODY_TOO_LARGE, LIMIT / 1024 / 1024);
        }
        return RequestBody.required(body.length == 0 ? null : JsonRecords.read(body, FindingsQuestion.class));
    }
}
