package ua.zvit.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.zvit.notice.MailRoom.Envelope;
import ua.zvit.notice.mail.Letter;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.report.document.VerificationAddress;
import ua.zvit.shared.Messages;

/** Writes a letter: what happened, to which programme and period, by when, and where to go. Nobody is named in it. */
final class LetterText {
    private LetterText() {}

    static Letter of(Envelope envelope, String address) {
        Locale language = Locale.forLanguageTag(envelope.language());
        List<NoticeDetails> told = envelope.told();
        String subject =
                envelope.digest() ? Messages.text(language, "mail.digest", told.size()) : words(language, told.get(0));
        String text = told.stream().map(notice -> paragraph(language, notice)).collect(Collectors.joining("\n\n"))
                + "\n\n"
                + Messages.text(language, "mail.end", VerificationAddress.page("notices.xhtml"))
                + "\n";
        return new Letter("notice-" + envelope.ids().get(0) + "@zvit", address, subject, text, envelope.language());
    }

    private static String paragraph(Locale language, NoticeDetails notice) {
        return words(language, notice) + "\n" + VerificationAddress.page(notice.page());
    }

    /** @return what the notice says, in one sentence, as the page of notices says it too */
    static String words(Locale language, NoticeDetails notice) {
        String work = notice.stage() == null ? "" : Messages.text(language, "notice.work." + notice.stage());
        String told =
                Messages.text(language, "notice.told." + notice.kind(), notice.programme(), notice.period(), work);
        return notice.due() == null ? told : told + " " + Messages.text(language, "notice.due", notice.due());
    }
}
