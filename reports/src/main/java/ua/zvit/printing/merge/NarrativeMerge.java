package ua.zvit.printing.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.printing.merge.MergeStretch.Kind;

/** Two narratives that were made from one, brought together. */
public final class NarrativeMerge {
    private final List<MergeStretch<NarrativeToken>> stretches;

    private NarrativeMerge(List<MergeStretch<NarrativeToken>> stretches) {
        this.stretches = stretches;
    }

    /**
     * Words are merged also within cells; only where the grids of a table do not go together is it one thing.
     *
     * @param before restricted HTML that both began from
     */
    public static NarrativeMerge of(String before, String mine, String theirs) {
        NarrativeMerge merge = of(before, mine, theirs, false);
        boolean odd = Stream.of(MergeChoice.MINE, MergeChoice.THEIRS)
                .anyMatch(choice -> !isRegular(merge.tokens(Collections.nCopies(merge.conflicts(), choice))));
        return odd ? of(before, mine, theirs, true) : merge;
    }

    private static NarrativeMerge of(String before, String mine, String theirs, boolean wholeTables) {
        return new NarrativeMerge(ThreeWay.of(
                TokenReader.read(before, wholeTables),
                TokenReader.read(mine, wholeTables),
                TokenReader.read(theirs, wholeTables),
                NarrativeToken::isMarker));
    }

    /**
     * A stretch as it is shown.
     *
     * @param kind {@code SAME}, {@code MINE}, {@code THEIRS}, {@code ALIKE} or {@code CONFLICT}
     * @param before plain text; so are the others
     * @param joinable whether both may stand one after the other
     */
    public record Shown(String kind, String before, String mine, String theirs, boolean joinable) {}

    /** @return all of both texts, in order */
    public List<Shown> shown() {
        return stretches.stream()
                .map(each -> new Shown(
                        each.kind().name(),
                        text(each.before()),
                        text(each.mine()),
                        text(each.theirs()),
                        Stream.concat(each.mine().stream(), each.theirs().stream())
                                .noneMatch(NarrativeToken::isOfTable)))
                .toList();
    }

    /** @return how many places are for a person to choose */
    public int conflicts() {
        return (int)
                stretches.stream().filter(each -> each.kind() == Kind.CONFLICT).count();
    }

    /**
     * @param choices of the conflicts, in order, one for each
     * @return restricted HTML
     */
    public String html(List<MergeChoice> choices) {
        return TokenWriter.write(tokens(choices));
    }

    private List<NarrativeToken> tokens(List<MergeChoice> choices) {
        List<NarrativeToken> tokens = new ArrayList<>();
        int conflict = 0;
        for (MergeStretch<NarrativeToken> each : stretches) {
            tokens.addAll(each.outcome(each.kind() == Kind.CONFLICT ? choices.get(conflict++) : MergeChoice.MINE));
        }
        return tokens;
    }

    private static String text(List<NarrativeToken> tokens) {
        return tokens.stream().map(NarrativeToken::text).collect(Collectors.joining());
    }

    /** Each row of a table has as many cells as the others. */
    private static boolean isRegular(List<NarrativeToken> tokens) {
        List<Integer> widths = new ArrayList<>();
        for (NarrativeToken token : tokens) {
            if (token instanceof NarrativeToken.Row) {
                widths.add(0);
            } else if (token instanceof NarrativeToken.Cell && widths.isEmpty()) {
                return false;
            } else if (token instanceof NarrativeToken.Cell) {
                widths.set(widths.size() - 1, widths.get(widths.size() - 1) + 1);
            } else if (token.isMarker()) {
                if (isUneven(widths)) {
                    return false;
                }
                widths.clear();
            }
        }
        return !isUneven(widths);
    }

    private static boolean isUneven(List<Integer> widths) {
        return widths.stream().distinct().count() > 1;
    }
}
