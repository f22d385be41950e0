package ua.zvit.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.anchors.AnchorLines;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.notice.domain.AnchorLetterRepository.Waiting;
import ua.zvit.notice.mail.Letter;
import ua.zvit.notice.mail.LetterRefused;
import ua.zvit.notice.mail.MailAway;
import ua.zvit.notice.mail.Postman;
import ua.zvit.publication.PublishedAnchors;
import ua.zvit.shared.Messages;

/**
 * Sends a council's newest anchor to the address of the council, where mailboxes of others keep it; the last line of the
 * letter is what the verification reads. A mail server that is away gets it a minute later.
 */
@ApplicationScoped
class AnchorMail {
    private static final Logger LOG = System.getLogger(AnchorMail.class.getName());

    private AnchorLetters letters;
    private PublishedAnchors anchors;

    protected AnchorMail() {}

    @Inject
    AnchorMail(AnchorLetters letters, PublishedAnchors anchors) {
        this.letters = letters;
        this.anchors = anchors;
    }

    void send(Postman postman) {
        for (Waiting waiting : letters.waiting()) {
            try {
                postman.send(letter(waiting));
                letters.sent(waiting);
            } catch (LetterRefused refused) {
                LOG.log(Level.WARNING, "The anchor of {0} was refused: {1}", waiting.council(), refused.getMessage());
                letters.refused(waiting, refused.getMessage());
            } catch (MailAway away) {
                LOG.log(Level.WARNING, "Anchors do not go out now: {0}", away.getMessage());
                return;
            }
        }
    }

    private Letter letter(Waiting waiting) {
        Locale language = Messages.UKRAINIAN;
        AnchorDetails newest = anchors.newest(waiting.council()).get(0);
        return new Letter(
                "anchor-" + waiting.anchor() + "@zvit",
                waiting.address(),
                Messages.text(
                        language, "mail.anchor", Long.toString(newest.packages().sequence())),
                Messages.text(language, "mail.anchor.text") + "\n\n" + AnchorLines.list(List.of(newest)) + "\n",
                language.getLanguage());
    }
}
