package ua.zvit.signatures.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import ua.zvit.shared.apart.JavaApart;

/**
 * One process that examines files, seen from the server. Every conversation has an end: when the time is over the
 * process is killed, and whoever reads from it reads the end of its words.
 */
final class ExaminingProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int SHOWN_OF_FAILURE = 500;
    private static final int MOST_FILES = 200;

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private Trusted trusted = Trusted.nobody();
    private int files;

    private ExaminingProcess(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IllegalStateException when it does not come up */
    static ExaminingProcess start(int megabytes, String classPath) {
        ProcessBuilder command = JavaApart.command(megabytes, classPath, ExamineCommand.class.getName(), List.of());
        try {
            ExaminingProcess started = new ExaminingProcess(command.start());
            if (started.within(LONGEST_START, started.from::read) != ExamineCommand.READY) {
                throw new IllegalStateException("The process that examines files does not start: " + started.excuse());
            }
            return started;
        } catch (IOException broken) {
            throw new IllegalStateException("The process that examines files does not start", broken);
        }
    }

    /** @throws IOException when it ended before it answered, of time or of memory */
    Answer ask(Trusted whom, Question question, Duration longest) throws IOException {
        files++;
        return within(longest, () -> {
            if (!trusted.equals(whom)) {
                QuestionStream.write(to, whom);
                trusted = whom;
            }
            QuestionStream.write(to, question);
            return AnswerStream.read(from);
        });
    }

    /** @return whether it may examine another file */
    boolean isFit() {
        return files < MOST_FILES && process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private <T> T within(Duration longest, JavaApart.Conversation<T> conversation) throws IOException {
        try {
            return JavaApart.within(process, longest, conversation);
        } catch (IndexOutOfBoundsException nonsense) {
            throw new IOException("Not an answer", nonsense);
        }
    }

    private String excuse() throws IOException {
        byte[] said = process.getErrorStream().readNBytes(SHOWN_OF_FAILURE);
        close();
        return new String(said, StandardCharsets.UTF_8).strip();
    }
}
