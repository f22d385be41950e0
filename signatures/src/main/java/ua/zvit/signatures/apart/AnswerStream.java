package ua.zvit.signatures.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;

/**
 * Answers on their way between processes. Plain values in a fixed order and nothing that would create objects by name:
 * the process that answers has read a stranger's file, so its words are read with care as well.
 */
final class AnswerStream {
    private static final int REPORT = 1;
    private static final int LOOK = 2;
    private static final int FAILURE = 3;
    private static final int MOST_ITEMS = 100_000;
    private static final int LONGEST_TEXT = 1024 * 1024;

    private AnswerStream() {}

    static void write(DataOutputStream out, Answer answer) throws IOException {
        if (answer.report() != null) {
            out.writeByte(REPORT);
            out.writeByte(answer.report().format().ordinal());
            out.writeInt(answer.report().signatures().size());
            for (SignatureResult signature : answer.report().signatures()) {
                write(out, signature);
            }
        } else if (answer.look() != null) {
            out.writeByte(LOOK);
            out.writeBoolean(answer.look().detached());
            writeTexts(out, answer.look().contents());
            writeTexts(out, answer.look().digests());
        } else {
            out.writeByte(FAILURE);
            out.writeByte(answer.failure().reason().ordinal());
            writeText(out, answer.failure().detail());
        }
        out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case REPORT -> Answer.of(readReport(in));
            case LOOK -> Answer.of(new SignatureLook(in.readBoolean(), readTexts(in), readTexts(in)));
            case FAILURE -> {
                UnreadableFile.Reason reason = UnreadableFile.Reason.values()[in.readUnsignedByte()];
                yield Answer.of(new UnreadableFile(reason, readText(in)));
            }
            default -> throw new IOException("Not an answer");
        };
    }

    private static VerificationReport readReport(DataInputStream in) throws IOException {
        SignatureFormat format = SignatureFormat.values()[in.readUnsignedByte()];
        int count = count(in);
        List<SignatureResult> signatures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signatures.add(readSignature(in));
        }
        return new VerificationReport(format, signatures);
    }

    private static void write(DataOutputStream out, SignatureResult signature) throws IOException {
        SignerIdentity signer = signature.signer();
        out.writeBoolean(signer != null);
        if (signer != null) {
            writeText(out, signer.name());
            writeText(out, signer.surname());
            writeText(out, signer.givenName());
            writeText(out, signer.title());
            writeText(out, signer.organisation());
            writeText(out, signer.taxNumber());
            writeText(out, signer.edrpou());
            writeText(out, signer.certificateSerial());
            writeText(out, signer.certificateDigest());
        }
        writeText(out, signature.algorithm());
        writeTime(out, signature.signingTime());
        out.writeBoolean(signature.timeProven());
        writeTexts(out, signature.covered());
        out.writeInt(signature.problems().size());
        for (SignatureProblem problem : signature.problems()) {
            write(out, problem);
        }
    }

    private static SignatureResult readSignature(DataInputStream in) throws IOException {
        SignerIdentity signer = in.readBoolean()
                ? new SignerIdentity(
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in),
                        readText(in))
                : null;
        String algorithm = readText(in);
        Instant time = readTime(in);
        boolean proven = in.readBoolean();
        List<String> covered = readTexts(in);
        int count = count(in);
        List<SignatureProblem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(readProblem(in));
        }
        return new SignatureResult(signer, algorithm, time, proven, problems, covered);
    }

    private static void write(DataOutputStream out, SignatureProblem problem) throws IOException {
        out.writeByte(problem.code().ordinal());
        out.writeInt(problem.arguments().size());
        for (Object argument : problem.arguments()) {
            boolean isTime = argument instanceof Instant;
            out.writeBoolean(isTime);
            if (isTime) {
                writeTime(out, (Instant) argument);
            } else {
                writeText(out, argument.toString());
            }
        }
    }

    private static SignatureProblem readProblem(DataInputStream in) throws IOException {
        ProblemCode code = ProblemCode.values()[in.readUnsignedByte()];
        int count = count(in);
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(in.readBoolean() ? readTime(in) : readText(in));
        }
        return new SignatureProblem(code, arguments);
    }

    private static void writeTime(DataOutputStream out, Instant time) throws IOException {
        out.writeBoolean(time != null);
        if (time != null) {
            out.writeLong(time.getEpochSecond());
            out.writeInt(time.getNano());
        }
    }

    private static Instant readTime(DataInputStream in) throws IOException {
        return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int count = count(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        Pieces.write(out, text == null ? null : text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = Pieces.read(in, LONGEST_TEXT);
        return bytes == null ? null : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_ITEMS) {
            throw new IOException("Too many items");
        }
        return count;
    }
}
