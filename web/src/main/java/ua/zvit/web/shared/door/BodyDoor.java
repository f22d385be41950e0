package ua.zvit.web.shared.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.xnio.IoUtils;
import ua.zvit.shared.ZvitException;

/**
 * Decides about bodies before they come. Who may not send one is sent on to be told so, and the body stays outside. What
 * may come is waited for without a thread when it fits into a few buffers, which any form and any question does; a large
 * one, or one of unknown length, is read by a thread, and there are only so many places for that. {@link BodyWatch} sees to it
 * that no body takes for ever.
 */
final class BodyDoor implements HttpHandler {
    /** Why the body was left outside; the answer in words is {@link LeftOutsideFilter}'s. */
    static final AttachmentKey<String> REFUSAL = AttachmentKey.create(String.class);

    private static final int BUFFERS = 8;
    private static final long BUFFERED = BUFFERS * 16L * 1024;
    private static final String API = "/api/";
    private static final String PUBLIC_API = "/api/v1/public/";
    private static final Set<String> EXAMINATIONS = Set.of("/api/v1/public/verify", "/verify.xhtml");

    private final Uploads ofStrangers = new Uploads(6, 3);
    private final Uploads ofOthers = new Uploads(10, 10);
    private final PublicRate rate;
    private final PublicRate questions;
    private final HttpHandler next;
    private final HttpHandler buffering;

    /**
     * @param rate of examinations
     * @param questions how often one address may ask the public API anything
     */
    BodyDoor(PublicRate rate, PublicRate questions, HttpHandler next) {
        this.rate = rate;
        this.questions = questions;
        this.next = next;
        this.buffering = new RequestBufferingHandler(next, BUFFERS);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || exchange.getRequestContentLength() == 0) {
            countQuestion(exchange);
            next.handleRequest(exchange);
            return;
        }
        BodyWatch.over(exchange);
        String refusal = refusal(exchange);
        if (refusal != null) {
            exchange.putAttachment(REFUSAL, refusal);
        }
        boolean leftOutside = refusal != null || isWithoutToken(exchange);
        if (leftOutside) {
            exchange.setPersistent(false);
        }
        if (leftOutside || isLarge(exchange)) {
            next.handleRequest(exchange);
        } else if (isInvited(exchange)) {
            buffering.handleRequest(exchange);
        } else {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    private void countQuestion(HttpServerExchange exchange) {
        if (exchange.getRelativePath().startsWith(PUBLIC_API)) {
            try {
                questions.count(exchange.getSourceAddress().getAddress());
            } catch (ZvitException tooOften) {
                exchange.putAttachment(REFUSAL, tooOften.code());
            }
        }
    }

    /** Who asks whether the body may come is told so here, for a body that has to be asked for would not be buffered. */
    private static boolean isInvited(HttpServerExchange exchange) throws IOException {
        if (!HttpContinue.requiresContinueResponse(exchange)) {
            return true;
        }
        boolean told = HttpContinue.createResponseSender(exchange).send();
        exchange.getRequestHeaders().remove(Headers.EXPECT);
        return told;
    }

    private String refusal(HttpServerExchange exchange) {
        InetAddress address = exchange.getSourceAddress().getAddress();
        String path = exchange.getRelativePath();
        boolean examination = EXAMINATIONS.contains(path);
        try {
            if (examination) {
                rate.count(address);
            } else if (path.startsWith(PUBLIC_API)) {
                questions.count(address);
            }
        } catch (ZvitException tooOften) {
            return tooOften.code();
        }
        if (!isLarge(exchange)) {
            return null;
        }
        Uploads uploads = examination || path.startsWith(PUBLIC_API) ? ofStrangers : ofOthers;
        if (!uploads.enter(address)) {
            return "UPLOADS-BUSY";
        }
        exchange.addExchangeCompleteListener((ended, listeners) -> {
            uploads.leave(address);
            listeners.proceed();
        });
        return null;
    }

    private static boolean isLarge(HttpServerExchange exchange) {
        long length = exchange.getRequestContentLength();
        return length < 0 || length > BUFFERED;
    }

    /** The API's door will refuse it whatever the body says. */
    private static boolean isWithoutToken(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        return path.startsWith(API)
                && !path.startsWith(PUBLIC_API)
                && !exchange.getRequestHeaders().contains(Headers.AUTHORIZATION);
    }
}
