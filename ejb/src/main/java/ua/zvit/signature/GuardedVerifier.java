package ua.zvit.signature;

import java.time.Duration;
import ua.zvit.signature.apart.Answer;
import ua.zvit.signature.apart.ExaminingProcesses;
import ua.zvit.signature.apart.Question;
import ua.zvit.signature.apart.Question.Kind;
import ua.zvit.signature.apart.Trusted;
import ua.zvit.signature.asic.AsicContainer;
import ua.zvit.signature.cms.CmsParser;

/**
 * {@link SignatureVerifier} for files that come from outside, whoever brings them: in a process of its own, with a budget
 * of time and memory that ends the work. What this server has made itself needs no such care.
 */
public final class GuardedVerifier {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_AT_LEISURE = Duration.ofSeconds(120);

    private final Trusted trusted;
    private final Duration longest;
    private final Duration patience;

    GuardedVerifier(Trusted trusted, Duration longest, Duration patience) {
        this.trusted = trusted;
        this.longest = longest;
        this.patience = patience;
    }

    static GuardedVerifier trusting(Trusted trusted) {
        return new GuardedVerifier(trusted, LONGEST, PATIENCE);
    }

    /** @return one that trusts nobody and looks at integrity alone, where nobody waits for the answer */
    public static GuardedVerifier ofIntegrity() {
        return new GuardedVerifier(Trusted.nobody(), LONGEST_AT_LEISURE, LONGEST_AT_LEISURE);
    }

    /**
     * As {@link SignatureVerifier#verify}.
     *
     * @throws UnreadableFile as there, and {@code TOO_COMPLEX} when the budget was not enough
     * @throws ua.zvit.shared.ZvitException {@code VERIFY-BUSY} when too many files are examined at the moment
     */
    public VerificationReport verify(byte[] file, byte[] content) throws UnreadableFile {
        SignatureVerifier.requireSize(file);
        Answer answer = ask(new Question(Kind.VERIFY, file, content));
        if (answer.failure() != null) {
            throw answer.failure();
        }
        return answer.report();
    }

    /**
     * Looks what a file carries or covers.
     *
     * @throws UnreadableFile {@code TOO_COMPLEX}
     * @throws ua.zvit.shared.ZvitException {@code VERIFY-BUSY}
     */
    public SignatureLook look(byte[] file) throws UnreadableFile {
        return AsicContainer.looksLikeZip(file) || CmsParser.looksLikeCms(file)
                ? ask(new Question(Kind.LOOK, file, null)).look()
                : SignatureLook.nothing();
    }

    private Answer ask(Question question) throws UnreadableFile {
        return ExaminingProcesses.shared().ask(trusted, question, longest, patience);
    }
}
