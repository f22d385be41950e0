package ua.zvit.printing.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@link Expression}; whatever does not belong to the language is refused. Length and depth are bounded. */
final class ExpressionParser {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 40;
    private static final Pattern REFERENCE = Pattern.compile("\\$([FPV])\\{([A-Za-z][A-Za-z0-9_]{0,63})\\}");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\[\"\\\\n])*+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?![\\w.])");
    private static final Pattern WORD = Pattern.compile("(true|false|null)(?!\\w)");

    private final DataNames names;
    private final String text;
    private int at;
    private int depth;

    private ExpressionParser(String text, DataNames names) {
        this.text = text;
        this.names = names;
    }

    /**
     * @throws IllegalArgumentException when the text is no expression; its message is the part that was not understood
     */
    static Expression parse(String text, DataNames names) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(text.substring(0, LONGEST));
        }
        ExpressionParser parser = new ExpressionParser(text, names);
        Expression expression = parser.choice();
        if (!parser.rest().isEmpty()) {
            throw parser.notUnderstood();
        }
        return expression;
    }

    private Expression choice() {
        if (++depth > DEEPEST) {
            throw notUnderstood();
        }
        Expression condition = either();
        if (takes("?")) {
            Expression then = choice();
            expect(":");
            condition = new Expression.Choice(condition, then, choice());
        }
        depth--;
        return condition;
    }

    private Expression either() {
        Expression left = both();
        while (takes("||")) {
            left = new Expression.Or(left, both());
        }
        return left;
    }

    private Expression both() {
        Expression left = equality();
        while (takes("&&")) {
            left = new Expression.And(left, equality());
        }
        return left;
    }

    private Expression equality() {
        Expression left = order();
        if (takes("==")) {
            return new Expression.Equal(left, order(), true);
        }
        return takes("!=") ? new Expression.Equal(left, order(), false) : left;
    }

    private Expression order() {
        Expression left = sum();
        for (String sign : new String[] {"<=", ">=", "<", ">"}) {
            if (takes(sign)) {
                return new Expression.Order(left, sum(), sign.startsWith("<"), sign.endsWith("="));
            }
        }
        return left;
    }

    private Expression sum() {
        Expression left = operand();
        while (takes("+")) {
            left = new Expression.Sum(left, operand());
        }
        return left;
    }

    private Expression operand() {
        boolean negated = false;
        while (!rest().startsWith("!=") && takes("!")) {
            negated = !negated;
        }
        Expression operand = takes("(") ? bracketed() : single();
        return negated ? new Expression.Not(operand) : operand;
    }

    private Expression bracketed() {
        Expression inner = choice();
        expect(")");
        return inner;
    }

    private Expression single() {
        Matcher match;
        if ((match = next(REFERENCE)) != null) {
            return reference(match.group(1).charAt(0), match.group(2));
        }
        if ((match = next(TEXT)) != null) {
            return new Expression.Literal(unescaped(match.group(1)));
        }
        if ((match = next(NUMBER)) != null) {
            return new Expression.Literal(Integer.valueOf(match.group()));
        }
        if ((match = next(WORD)) != null) {
            return new Expression.Literal(match.group().equals("null") ? null : Boolean.valueOf(match.group()));
        }
        throw notUnderstood();
    }

    private Expression reference(char kind, String name) {
        if (!names.knows(kind, name)) {
            throw new IllegalArgumentException("$" + kind + "{" + name + "}");
        }
        return switch (kind) {
            case 'F' -> new Expression.Field(name);
            case 'P' -> new Expression.Parameter(name);
            default -> new Expression.Variable(name);
        };
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\') {
                character = text.charAt(++index) == 'n' ? '\n' : text.charAt(index);
            }
            plain.append(character);
        }
        return plain.toString();
    }

    private Matcher next(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private boolean takes(String sign) {
        boolean there = rest().startsWith(sign);
        at += there ? sign.length() : 0;
        return there;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw notUnderstood();
        }
    }

    private String rest() {
        skipBlanks();
        return text.substring(at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException(text.isBlank() ? text : text.substring(at));
    }
}
