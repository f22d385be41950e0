package ua.zvit.proofreading.rule.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/**
 * The number of a payment card: sixteen digits in fours or in a row whose last one is their check digit (Luhn, ISO/IEC
 * 7812-1). Accounts (IBAN) have letters before them.
 */
public class CardRule extends PatternRule {
    private static final int TEN = 10;
    private static final int GREATEST_DIGIT = 9;
    private static final Pattern PATTERN = Pattern.compile(
            "(?=[2-6])(?<![\\p{L}\\p{N}.,:/-])[2-6]\\d{3}(?:([ \\u00a0-]?)\\d{4}){3}(?![\\p{L}\\p{N}:/-])");

    @Override
    public String id() {
        return "privacy.card";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        return isChecked(match.group().replaceAll("\\D", "")) ? Optional.of("") : Optional.empty();
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > GREATEST_DIGIT ? digit - GREATEST_DIGIT : digit;
        }
        return sum % TEN == 0;
    }
}
