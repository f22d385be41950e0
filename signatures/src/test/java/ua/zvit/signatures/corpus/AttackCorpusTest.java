package ua.zvit.signatures.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.DssOpinion;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * Every forged file is refused and every honest one is found intact. Where it is asked for ({@code zvit.opinions}), a table of
 * all with the opinion of EU DSS beside is written to {@code target/attack-corpus.md}.
 */
@Tag("long")
class AttackCorpusTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final Demo NATIONAL = new Demo(DemoAlgorithm.DSTU);
    private static final SignatureVerifier VERIFIER = new SignatureVerifier(
            TrustAnchors.includingDemo(List.of(DEMO.authority.certificate(), NATIONAL.authority.certificate())),
            DEMO.clock);
    private static final int SMALLEST = 150;
    private static final boolean OPINIONS = Boolean.getBoolean("zvit.opinions");

    @Test
    void noForgeryPassesAndNothingHonestIsRefused() throws IOException {
        List<Attack> corpus = corpus();
        List<String> wrong = new ArrayList<>();
        StringBuilder table = new StringBuilder("| Kind | File | Expected | Zvit | EU DSS |\n|---|---|---|---|---|\n");
        Map<String, int[]> sums = new TreeMap<>();
        for (Attack attack : corpus) {
            String found = found(attack);
            boolean intact = found.startsWith("intact");
            String dss = OPINIONS ? dss(attack) : "";
            if (intact != attack.honest()) {
                wrong.add(attack.kind() + " – " + attack.name() + ": " + found);
            }
            int[] sum = sums.computeIfAbsent(attack.kind(), kind -> new int[4]);
            sum[0]++;
            sum[1] += intact == attack.honest() ? 1 : 0;
            sum[2] += dss.startsWith("passed") && !attack.honest() ? 1 : 0;
            sum[3] += !dss.startsWith("passed") && attack.honest() ? 1 : 0;
            table.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(attack.kind(), attack.name(), attack.honest() ? "intact" : "refused", found, dss)
                    .replace("\n|", "|"));
        }
        if (OPINIONS) {
            write(table, sums);
        }
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(SMALLEST);
        assertThat(wrong).isEmpty();
    }

    private static List<Attack> corpus() {
        PdfKinds kinds = new PdfKinds(DEMO);
        List<Attack> corpus = new ArrayList<>(kinds.honest());
        corpus.addAll(kinds.restricted());
        for (Target target : kinds.targets()) {
            corpus.addAll(new PdfForgeries(target).all());
            corpus.addAll(new FieldForgeries(target).all());
        }
        corpus.addAll(new SigningSoftware(DEMO, kinds.plain()).all());
        corpus.addAll(new LooksInPlace(DEMO, kinds).all());
        corpus.addAll(new CmsOddities(DEMO).all());
        corpus.addAll(new ContainerOddities(DEMO).all());
        corpus.addAll(new XmlKinds(DEMO).all());
        corpus.addAll(new NationalXmlKinds(NATIONAL).all());
        return corpus;
    }

    private static String found(Attack attack) {
        try {
            VerificationReport report = VERIFIER.verify(attack.file(), attack.content());
            String problems = report.signatures().stream()
                    .flatMap(signature -> signature.problems().stream())
                    .map(SignatureProblem::code)
                    .filter(code -> code.effect() != Verdict.VALID)
                    .map(Enum::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            boolean good = report.intact() && report.overall() == Verdict.VALID;
            return good ? "intact" : "refused: " + problems;
        } catch (UnreadableFile unreadable) {
            return "unreadable: " + unreadable.reason();
        }
    }

    private static String dss(Attack attack) {
        try {
            List<String> opinions = DssOpinion.of(attack.file(), DEMO);
            boolean passed = !opinions.isEmpty() && opinions.stream().allMatch("TOTAL_PASSED"::equals);
            return passed ? "passed" : opinions.isEmpty() ? "no signature" : String.join(", ", opinions);
        } catch (RuntimeException | Error none) {
            return "– (" + none.getClass().getSimpleName() + ")";
        }
    }

    private static void write(StringBuilder table, Map<String, int[]> sums) throws IOException {
        StringBuilder all =
                new StringBuilder("| Kind | Files | Zvit right | DSS passes a forgery | DSS refuses an honest one |\n");
        all.append("|---|--:|--:|--:|--:|\n");
        sums.forEach((kind, sum) ->
                all.append("| %s | %d | %d | %d | %d |%n".formatted(kind, sum[0], sum[1], sum[2], sum[3])));
        Path target = Path.of("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("attack-corpus.md"), all + "\n" + table);
    }
}
