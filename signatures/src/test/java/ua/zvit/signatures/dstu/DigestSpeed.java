package ua.zvit.signatures.dstu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;

/**
 * How long GOST 34.311 takes here and in Bouncy Castle, taking turns in one run, so that whatever else the machine does
 * hits both. The ratio says whether a digest of our own is worth having. Part of {@code ./zvit bench}; the figures stand
 * in {@code signatures/target/digest.md}.
 */
public final class DigestSpeed {
    private static final int[] SIZES = {1_000, 165_000, 4_000_000};
    private static final int WARM_BYTES = 8_000_000;
    private static final int RUNS = 15;
    private static final double MILLISECOND = 1e6;

    private final SubstitutionBox table = SubstitutionBox.standard();
    private final Random random = new Random(1);

    private DigestSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), new DigestSpeed().measure());
    }

    private String measure() {
        StringBuilder lines = new StringBuilder(
                "| GOST 34.311, warm, one thread | own, ms | Bouncy Castle, ms | ratio |\n" + "|---|--:|--:|--:|\n");
        run(new Gost34311Digest(table), WARM_BYTES);
        run(new GOST3411Digest(table.expanded()), WARM_BYTES);
        for (int size : SIZES) {
            double[] own = new double[RUNS];
            double[] theirs = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                own[i] = run(new Gost34311Digest(table), size);
                theirs[i] = run(new GOST3411Digest(table.expanded()), size);
            }
            lines.append(String.format(
                    Locale.ROOT,
                    "| %,d bytes | %.2f | %.2f | %.1f |%n",
                    size,
                    median(own),
                    median(theirs),
                    median(theirs) / median(own)));
        }
        return lines.append('\n').toString();
    }

    private double run(Digest digest, int size) {
        byte[] data = new byte[size];
        random.nextBytes(data);
        long start = System.nanoTime();
        digest.update(data, 0, size);
        digest.doFinal(new byte[Gost34311Digest.LENGTH], 0);
        return (System.nanoTime() - start) / MILLISECOND;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
