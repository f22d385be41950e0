package ua.zvit.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.notice.MailRoom.Envelope;
import ua.zvit.notice.mail.LetterRefused;
import ua.zvit.notice.mail.MailAway;
import ua.zvit.notice.mail.Postman;
import ua.zvit.organisation.Addresses;
import ua.zvit.shared.ZvitException;

/**
 * Sends what waits, letter by letter, for less than a minute. A mail server that is away ends the run after one wait: what was
 * taken for it goes another time.
 */
@ApplicationScoped
class MailRun {
    private static final Logger LOG = System.getLogger(MailRun.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(50);

    private MailRoom room;
    private Addresses addresses;

    protected MailRun() {}

    @Inject
    MailRun(MailRoom room, Addresses addresses) {
        this.room = room;
        this.addresses = addresses;
    }

    /** @return how many letters went out */
    int send(Postman postman) {
        Instant end = Instant.now().plus(LONGEST);
        int sent = 0;
        List<Envelope> letters = room.take();
        while (!letters.isEmpty()) {
            String away = null;
            for (Envelope letter : letters) {
                if (away == null && Instant.now().isBefore(end)) {
                    away = send(postman, letter);
                    sent += away == null ? 1 : 0;
                } else {
                    room.failed(letter, away);
                }
            }
            if (away != null || Instant.now().isAfter(end)) {
                return sent;
            }
            letters = room.take();
        }
        return sent;
    }

    /** @return why nothing goes out now; null when the letter is dealt with */
    private String send(Postman postman, Envelope letter) {
        try {
            Optional<String> address = addresses.of(letter.person());
            if (address.isEmpty()) {
                room.unreachable(letter);
                return null;
            }
            postman.send(LetterText.of(letter, address.get()));
            room.sent(letter);
            return null;
        } catch (LetterRefused refused) {
            room.refused(letter, refused.getMessage());
            return null;
        } catch (MailAway | ZvitException away) {
            LOG.log(Level.WARNING, "Letters do not go out now: {0}", away.getMessage());
            room.failed(letter, away.getMessage());
            return String.valueOf(away.getMessage());
        }
    }
}
