package ua.zvit.proofreading.rule.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/**
 * A person's tax number (РНОКПП, ten digits): named as such, or with the right control digit. The eight digits of an
 * organisation's code are public.
 */
public class TaxNumberRule extends PatternRule {

    private static final Pattern PATTERN = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(ІПН|РНОКПП|податков\\p{L}{2,3} номер\\p{L}{0,2}|ідентифікаційн\\p{L}{2,3} "
                    + "(?:код|номер)\\p{L}{0,2})[ \\u00a0:№-]{0,4})?(?<![\\p{N}\\p{L}+(])\\d{10}(?!\\p{N})");
    private static final int[] FACTORS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    @Override
    public String id() {
        return "privacy.tax-number";
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
        String digits = match.group().substring(match.group().length() - FACTORS.length - 1);
        boolean phone = digits.startsWith("0");
        return match.group(1) != null || !phone && isTaxNumber(digits) ? Optional.of("") : Optional.empty();
    }

    private static boolean isTaxNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            sum += FACTORS[i] * Character.digit(digits.charAt(i), 10);
        }
        return Math.floorMod(sum, 11) % 10 == Character.digit(digits.charAt(FACTORS.length), 10);
    }
}
