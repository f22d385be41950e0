package ua.zvit.signatures.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;

/**
 * Whether a value of one revision means the same as one of another, though it may be written in place here and as an
 * object of its own there. References to objects of the same number are the same: whether these changed is asked apart.
 */
final class SameMeaning {

    private static final int DEEPEST = 32;
    private static final int MOST_STEPS = 1_000_000;

    private final PdfObjects earlier;
    private final PdfObjects later;
    private int steps;

    SameMeaning(PdfObjects earlier, PdfObjects later) {
        this.earlier = earlier;
        this.later = later;
    }

    boolean is(PdfValue first, PdfValue second) throws PdfFault {
        return is(first, second, 0);
    }

    /** Whether two dictionaries agree in every entry but those named. */
    boolean agree(Dict first, Dict second, Set<String> but) throws PdfFault {
        return differing(first, second).stream().allMatch(but::contains);
    }

    /** The names of the entries in which two dictionaries differ. */
    Set<String> differing(Dict first, Dict second) throws PdfFault {
        Set<String> names = new HashSet<>(first.entries().keySet());
        names.addAll(second.entries().keySet());
        Set<String> differing = new HashSet<>();
        for (String name : names) {
            if (!is(first.get(name), second.get(name), 1)) {
                differing.add(name);
            }
        }
        return differing;
    }

    private boolean is(PdfValue first, PdfValue second, int depth) throws PdfFault {
        if (first instanceof Ref one && second instanceof Ref other && one.number() == other.number()) {
            return one.generation() == other.generation();
        }
        if (first.equals(second)) {
            return true;
        }
        PdfValue before = earlier.resolved(first);
        PdfValue after = later.resolved(second);
        if (depth > DEEPEST || ++steps > MOST_STEPS) {
            return false;
        }
        if (before instanceof Array one && after instanceof Array other) {
            return is(one.items(), other.items(), depth);
        }
        if (before instanceof Dict one && after instanceof Dict other) {
            return is(one, other, depth);
        }
        return before.equals(after);
    }

    private boolean is(List<PdfValue> first, List<PdfValue> second, int depth) throws PdfFault {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!is(first.get(i), second.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean is(Dict first, Dict second, int depth) throws PdfFault {
        Set<String> names = new HashSet<>(first.entries().keySet());
        names.addAll(second.entries().keySet());
        for (String name : names) {
            boolean alike = is(first.get(name), second.get(name), depth + 1);
            if (!alike && !isUnderstood(name, first, second)) {
                return false;
            }
        }
        return true;
    }

    /** An annotation or an action need not say that it is one, and programs add it when they touch a page (ISO 32000-1). */
    private static boolean isUnderstood(String name, Dict first, Dict second) {
        if (!name.equals("Type") || first.has(name) && second.has(name)) {
            return false;
        }
        Dict one = first.has(name) ? first : second;
        return (one.isNamed(name, "Annot") && one.has("Subtype") || one.isNamed(name, "Action") && one.has("S"));
    }
}
