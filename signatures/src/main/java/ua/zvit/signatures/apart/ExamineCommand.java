package ua.zvit.signatures.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.verification.SignatureVerifier;
import ua.zvit.signatures.verification.SignedContents;

/**
 * The process that examines files: says that it is ready, then answers one question after another on its standard
 * streams until its input ends. It is started and ended by the server and by nobody else.
 */
public final class ExamineCommand {
    static final int READY = 42;

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final List<Logger> PARSERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final DataInputStream in;
    private final DataOutputStream out;
    private SignatureVerifier verifier;

    private ExamineCommand(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
        trust(Trusted.nobody());
    }

    public static void main(String[] arguments) throws IOException {
        PARSERS.forEach(parser -> parser.setLevel(Level.OFF));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true);
        System.setOut(nowhere);
        ExamineCommand command = new ExamineCommand(in, out);
        System.setErr(nowhere);
        endWithTheServer();
        out.writeByte(READY);
        out.flush();
        command.answerUntilTheEnd();
    }

    /** A server that was killed can't end us, and a file may keep us busy for ever. */
    private static void endWithTheServer() {
        ProcessHandle.current().parent().ifPresent(server -> server.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    private void answerUntilTheEnd() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            switch (next) {
                case QuestionStream.TRUST -> trust(QuestionStream.readTrusted(in));
                case QuestionStream.ASK -> AnswerStream.write(out, answer(QuestionStream.readQuestion(in)));
                default -> throw new IOException("Not a question");
            }
        }
    }

    private void trust(Trusted trusted) {
        verifier = new SignatureVerifier(trusted.anchors(), trusted.lists(), Clock.systemUTC());
    }

    private Answer answer(Question question) {
        if (question.kind() == Question.Kind.LOOK) {
            return Answer.of(SignedContents.look(question.file()));
        }
        try {
            return Answer.of(verifier.verify(question.file(), question.content()));
        } catch (UnreadableFile unreadable) {
            return Answer.of(unreadable);
        }
    }
}
