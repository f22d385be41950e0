package ua.zvit.signatures.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.verification.SignatureVerifier;

/** Questions, and whom to trust from now on, on their way to a process. */
final class QuestionStream {
    static final int TRUST = 1;
    static final int ASK = 2;

    private static final int LONGEST_ANCHOR = 64 * 1024 * 1024;

    private QuestionStream() {}

    static void write(DataOutputStream out, Trusted trusted) throws IOException {
        try {
            out.writeByte(TRUST);
            out.writeInt(trusted.anchors().certificates().size());
            for (X509Certificate certificate : trusted.anchors().certificates()) {
                Pieces.write(out, certificate.getEncoded());
            }
            out.writeInt(trusted.lists().size());
            for (X509CRL list : trusted.lists()) {
                Pieces.write(out, list.getEncoded());
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("What was read can be written", impossible);
        }
    }

    static Trusted readTrusted(DataInputStream in) throws IOException {
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                certificates.addAll(TrustAnchors.read(Pieces.read(in, LONGEST_ANCHOR)));
            }
            List<X509CRL> lists = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lists.addAll(TrustAnchors.readLists(Pieces.read(in, LONGEST_ANCHOR)));
            }
            return new Trusted(TrustAnchors.includingDemo(certificates), lists);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("What was written can be read", impossible);
        }
    }

    static void write(DataOutputStream out, Question question) throws IOException {
        out.writeByte(ASK);
        out.writeByte(question.kind().ordinal());
        Pieces.write(out, question.file());
        Pieces.write(out, question.content());
        out.flush();
    }

    static Question readQuestion(DataInputStream in) throws IOException {
        Question.Kind kind = Question.Kind.values()[in.readUnsignedByte()];
        byte[] file = Pieces.read(in, SignatureVerifier.MAXIMUM_BYTES);
        return new Question(kind, file, Pieces.read(in, SignatureVerifier.MAXIMUM_BYTES));
    }
}
