package ua.zvit.report.values.review;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Measures, in time of the processor, the comparison of two texts of 20,000 words, word by word: changed here and there, and in every third word. */
final class WordDiffSpeed {
    private static final int ROUNDS = 20;
    private static final int WORDS = 20_000;

    private WordDiffSpeed() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = LongTexts.words(WORDS);
        for (int every : new int[] {1_000, 100, 20, 3}) {
            String old = String.join(" ", words);
            String now = String.join(" ", LongTexts.edited(words, every));
            double[] times = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = cpu();
                WordDiff.of(old, now);
                times[round] = (cpu() - start) / 1e6;
            }
            double first = times[0];
            Arrays.sort(times);
            out.printf("every %d. word: first %.0f ms, median %.0f ms%n", every, first, times[ROUNDS / 2]);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
