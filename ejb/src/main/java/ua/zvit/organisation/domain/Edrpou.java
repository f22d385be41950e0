package ua.zvit.organisation.domain;

import java.util.stream.IntStream;

/** The code of a body in the state register (ЄДРПОУ): eight digits, the last of which proves the others. */
final class Edrpou {
    private static final int DIGITS = 8;
    private static final int LOWER = 30_000_000;
    private static final int UPPER = 60_000_000;
    private static final int MODULUS = 11;
    private static final int NONE = 10;

    private Edrpou() {}

    static boolean hasEightDigits(String code) {
        return code.matches("\\d{" + DIGITS + "}");
    }

    /** @return whether the last digit fits the others */
    static boolean isProven(String code) {
        int number = Integer.parseInt(code);
        int turn = number > LOWER && number < UPPER ? DIGITS - 2 : 0;
        int remainder = remainder(code, turn, 1);
        int check = remainder == NONE ? remainder(code, turn, 3) % NONE : remainder;
        return check == code.charAt(DIGITS - 1) - '0';
    }

    /** Weights are 1 to 7; in the middle of the register they begin with the 7; a second round adds two to each. */
    private static int remainder(String code, int turn, int first) {
        int weights = DIGITS - 1;
        return IntStream.range(0, weights)
                        .map(place -> (code.charAt(place) - '0') * ((place + turn) % weights + first))
                        .sum()
                % MODULUS;
    }
}
