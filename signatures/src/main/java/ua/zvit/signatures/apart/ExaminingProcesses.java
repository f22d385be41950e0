package ua.zvit.signatures.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import ua.zvit.shared.apart.Places;
import ua.zvit.shared.apart.ProcessLibraries;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * The few processes that examine files, for the whole server. So many files at a time and no more; a small number of
 * callers may wait for a place, and not for long, because each holds a thread. A process that ran over its time or out
 * of its memory is gone, and the next file gets a fresh one.
 */
public final class ExaminingProcesses {
    /** How many files are examined at a time. */
    public static final int PLACES = 3;

    private static final int MOST_WAITING = 8;
    private static final int KEPT = 2;

    /** What verifying needs of the many libraries of the application; their group may stand before their name. */
    private static final Pattern NEEDED = Pattern.compile(
            "(^|[-.])(zvit-signatures|zvit-shared|bcprov|bcpkix|bcutil|dss-|pdfbox|fontbox" + "|commons-|xmlsec)");

    private final Places places;
    private final Deque<ExaminingProcess> idle = new ArrayDeque<>();
    private final int megabytes;
    private final Path temporary;
    private String classPath;
    private boolean closed;

    /**
     * The bound holds for all who ask the same object, so a server has one.
     *
     * @param megabytes heap of each process
     * @param temporary folder for copies of libraries that a process can't read where they lie
     * @param whenFull what is thrown at those who find no place
     */
    public ExaminingProcesses(int megabytes, Path temporary, Supplier<? extends RuntimeException> whenFull) {
        this.megabytes = megabytes;
        this.temporary = temporary;
        this.places = new Places(PLACES, MOST_WAITING, whenFull);
    }

    /**
     * Examines a file.
     *
     * @param longest after which the work is ended
     * @param patience how long to wait for a place
     * @throws UnreadableFile {@code TOO_COMPLEX} when neither time nor memory were enough
     * @throws RuntimeException the given one, when no place gets free
     */
    public Answer ask(Trusted trusted, Question question, Duration longest, Duration patience) throws UnreadableFile {
        places.enter(patience);
        try {
            ExaminingProcess process = process();
            try {
                Answer answer = process.ask(trusted, question, longest);
                giveBack(process);
                return answer;
            } catch (IOException ended) {
                process.close();
                throw new UnreadableFile(Reason.TOO_COMPLEX, ended);
            } catch (RuntimeException odd) {
                process.close();
                throw odd;
            }
        } finally {
            places.leave();
        }
    }

    /** Starts one, so that the first who comes need not wait for it. */
    public void warmUp() {
        ExaminingProcess first = process();
        synchronized (this) {
            closed = false;
        }
        giveBack(first);
    }

    /** Ends all that are idle; those at work end with their file. */
    public synchronized void close() {
        closed = true;
        idle.forEach(ExaminingProcess::close);
        idle.clear();
    }

    private ExaminingProcess process() {
        ExaminingProcess kept = kept();
        return kept == null ? ExaminingProcess.start(megabytes, classPath()) : kept;
    }

    private synchronized ExaminingProcess kept() {
        ExaminingProcess kept = idle.poll();
        while (kept != null && !kept.isFit()) {
            kept.close();
            kept = idle.poll();
        }
        return kept;
    }

    private synchronized void giveBack(ExaminingProcess process) {
        if (!closed && process.isFit() && idle.size() < KEPT) {
            idle.push(process);
        } else {
            process.close();
        }
    }

    private synchronized String classPath() {
        if (classPath == null) {
            try {
                classPath =
                        ProcessLibraries.classPath(SignatureVerifier.class, NEEDED, List.of(Logger.class), temporary);
            } catch (IOException full) {
                throw new IllegalStateException("The libraries of verification can't be laid out", full);
            }
        }
        return classPath;
    }
}
