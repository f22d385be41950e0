package ua.zvit.signatures.apart;

import java.time.Duration;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.apart.Question.Kind;
import ua.zvit.signatures.asic.AsicContainer;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * {@link SignatureVerifier} for files that come from outside, whoever brings them: in a process of its own, with a budget
 * of time and memory that ends the work. What this server has made itself needs no such care.
 */
public final class GuardedVerifier {
    private final ExaminingProcesses processes;
    private final Trusted trusted;
    private final Duration longest;
    private final Duration patience;

    /**
     * One that asks these processes.
     *
     * @param longest after which the work on one file is ended
     * @param patience how long to wait for a place
     */
    public GuardedVerifier(ExaminingProcesses processes, Trusted trusted, Duration longest, Duration patience) {
        this.processes = processes;
        this.trusted = trusted;
        this.longest = longest;
        this.patience = patience;
    }

    /**
     * As {@link SignatureVerifier#verify}.
     *
     * @throws UnreadableFile as there, and {@code TOO_COMPLEX} when the budget was not enough
     * @throws RuntimeException that the processes were given for it, when too many files are examined at the moment
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
     * @throws RuntimeException as there
     */
    public SignatureLook look(byte[] file) throws UnreadableFile {
        return AsicContainer.looksLikeZip(file) || CmsParser.looksLikeCms(file)
                ? ask(new Question(Kind.LOOK, file, null)).look()
                : SignatureLook.nothing();
    }

    private Answer ask(Question question) throws UnreadableFile {
        return processes.ask(trusted, question, longest, patience);
    }
}
