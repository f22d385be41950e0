package ua.zvit.web.report.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.comment.DeleteComment;
import ua.zvit.report.comment.ReplyToComment;
import ua.zvit.report.comment.SettleComment;
import ua.zvit.report.comment.StartComment;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.NewComment;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What a form of the page of comments asks for. Only what is posted is done. */
@RequestScoped
class CommentActs {
    private StartComment starting;
    private ReplyToComment replying;
    private SettleComment settling;
    private DeleteComment deleting;
    private RefusalsView refusals;
    private TextView text;

    protected CommentActs() {}

    @Inject
    CommentActs(
            StartComment starting,
            ReplyToComment replying,
            SettleComment settling,
            DeleteComment deleting,
            RefusalsView refusals,
            TextView text) {
        this.starting = starting;
        this.replying = replying;
        this.settling = settling;
        this.deleting = deleting;
        this.refusals = refusals;
        this.text = text;
    }

    /** @return true when something was done; a refusal is told on the page */
    boolean taken(long report, String measure) {
        if (!isPosted()) {
            return false;
        }
        String act = sent("act");
        boolean done = refusals.tried(() -> act(act, report, measure));
        if (done) {
            refusals.good(text.of("page.comments.done." + act));
        }
        return done;
    }

    private void act(String act, long report, String measure) {
        long comment = number("comment");
        int version = (int) Math.min(Integer.MAX_VALUE, number("version"));
        switch (act) {
            case "start" ->
                starting.start(
                        report,
                        measure,
                        new NewComment(words(), !sent("binding").isEmpty(), passage()));
            case "reply" -> replying.reply(comment, words());
            case "resolve" -> settling.resolve(comment, version);
            case "reopen" -> settling.reopen(comment, version);
            case "delete" -> deleting.delete(comment);
            case "delete-reply" -> deleting.deleteReply(comment, number("reply"));
            default -> throw new IllegalArgumentException(act);
        }
    }

    private static MarkedPassage passage() {
        return sent("quote").isEmpty()
                ? null
                : new MarkedPassage(
                        sent("quote"), sent("before"), sent("after"), (int) Math.min(Integer.MAX_VALUE, number("at")));
    }

    /** @return what was written, with the colleague who was chosen beside it */
    String words() {
        String to = sent("to").strip();
        String words = sent("words");
        String named = to.startsWith("@") ? to : "@" + to;
        return to.isEmpty() || words.contains(named) ? words : named + ", " + words;
    }

    /** @param id of a comment; 0 for a new one */
    boolean isOf(long id) {
        return isPosted() && number("comment") == id;
    }

    /** @return what a new comment that was refused had besides its words, such as its passage; empty for none */
    String started(String name) {
        return isOf(0) ? sent(name) : "";
    }

    private static boolean isPosted() {
        return "POST".equals(Faces.getRequest().getMethod());
    }

    private static long number(String name) {
        return RefusalsView.id(sent(name));
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
