package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The bar every page takes: no finding of axe that is serious or critical. */
public final class Accessibility {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Colours are judged when they have come to rest: a button that was pressed fades for half a second. */
    private static final String AT_REST =
            """
            () => Promise.allSettled(document.getAnimations()
                .filter(moving => moving.effect.getComputedTiming().endTime !== Infinity)
                .map(moving => moving.finished))
            """;

    private Accessibility() {}

    public static void assertNoSeriousFindings(Page page) {
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('.ui-state-loading')");
        page.evaluate(AT_REST);
        List<String> grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessibility::tell)
                        .toList();
        assertThat(grave).as("accessibility of " + page.url()).isEmpty();
    }

    private static String tell(Rule rule) {
        List<String> places =
                rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
        return rule.getId() + " (" + rule.getHelp() + "): " + places;
    }
}
